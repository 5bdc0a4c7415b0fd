package org.ent4j.viescolaire.lsl;

import java.util.List;
import org.ent4j.model.text.Label;

/**
 * What is not known of the file of the LSL, so that whoever uses it knows too. Source: GEPI's pilot of 2014 and the list of
 * what PRONOTE exports; the ministry's schema {@code import-lsl.xsd} is not at hand.
 */
public final class LslUnknowns {

    public static final List<Label> ALL = List.of(
            Label.of(
                    "le schéma officiel : rien ne dit qu'un import accepterait un fichier lu ou écrit ici",
                    "the official schema: nothing tells that an import would take a file read or written here"),
            Label.of(
                    "l'ordre des éléments et l'espace de noms, connus d'un seul producteur (GEPI, 2014)",
                    "the order of the elements and the namespace, known from one producer alone (GEPI, 2014)"),
            Label.of(
                    "les codes des engagements et des avis pour l'examen",
                    "the codes of engagements and of the avis for the examination"),
            Label.of(
                    "l'avis sur l'engagement et l'avis du chef d'établissement",
                    "the avis on engagement and that of the head of the school"),
            Label.of(
                    "la partie annuelle d'une évaluation (appréciation, compétences, enseignants) et sa date de"
                            + " validation",
                    "the yearly part of an evaluation (appreciation, skills, teachers) and its date of validation"));

    private LslUnknowns() {}
}
