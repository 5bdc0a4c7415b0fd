package org.ent4j.catalogue.release;

import static org.ent4j.catalogue.release.SdetAttribute.AFFICHAGE;
import static org.ent4j.catalogue.release.SdetAttribute.CLASSES;
import static org.ent4j.catalogue.release.SdetAttribute.CLASSES_ENSEIGNEES;
import static org.ent4j.catalogue.release.SdetAttribute.CODE_POSTAL;
import static org.ent4j.catalogue.release.SdetAttribute.DATE_NAISSANCE;
import static org.ent4j.catalogue.release.SdetAttribute.DISCIPLINE;
import static org.ent4j.catalogue.release.SdetAttribute.ENFANTS;
import static org.ent4j.catalogue.release.SdetAttribute.ENSEIGNEMENTS;
import static org.ent4j.catalogue.release.SdetAttribute.FONCTIONS;
import static org.ent4j.catalogue.release.SdetAttribute.GROUPES;
import static org.ent4j.catalogue.release.SdetAttribute.GROUPES_ENSEIGNES;
import static org.ent4j.catalogue.release.SdetAttribute.LIBELLES_FONCTION;
import static org.ent4j.catalogue.release.SdetAttribute.LOGIN;
import static org.ent4j.catalogue.release.SdetAttribute.MAIL;
import static org.ent4j.catalogue.release.SdetAttribute.MATIERES_ENSEIGNEES;
import static org.ent4j.catalogue.release.SdetAttribute.MEF;
import static org.ent4j.catalogue.release.SdetAttribute.MEFS_ENSEIGNES;
import static org.ent4j.catalogue.release.SdetAttribute.NIVEAU;
import static org.ent4j.catalogue.release.SdetAttribute.NOM;
import static org.ent4j.catalogue.release.SdetAttribute.PRENOM;
import static org.ent4j.catalogue.release.SdetAttribute.PROFILS;
import static org.ent4j.catalogue.release.SdetAttribute.STRUCTURE;
import static org.ent4j.catalogue.release.SdetAttribute.STRUCTURE_TYPE;
import static org.ent4j.catalogue.release.SdetAttribute.UAI;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.catalogue.release.Connector.AskedAttribute;
import org.ent4j.model.text.Label;

/**
 * Connectors and what they are seen to ask for, in the CAS services of entcore. What a publisher asks for changes: to be
 * compared with its own documentation, and replaced by a table of one's own where it differs. Why an attribute is needed is ours.
 */
public final class UsualConnectors {

    private static final String SOURCE = "entcore, CAS services";

    private static final Map<SdetAttribute, Label> PURPOSES = new EnumMap<>(Map.ofEntries(
            Map.entry(PROFILS, Label.of("distinguer élèves et enseignants", "to tell pupils from teachers")),
            Map.entry(UAI, Label.of("reconnaître l'établissement abonné", "to recognise the school that subscribed")),
            Map.entry(STRUCTURE, Label.of("reconnaître l'établissement abonné", "to recognise the school")),
            Map.entry(STRUCTURE_TYPE, Label.of("proposer l'offre du collège ou du lycée", "to show the right offer")),
            Map.entry(NOM, Label.of("nommer l'élève pour son enseignant", "to name the pupil to his teacher")),
            Map.entry(PRENOM, Label.of("nommer l'élève pour son enseignant", "to name the pupil to his teacher")),
            Map.entry(AFFICHAGE, Label.of("saluer l'utilisateur", "to greet the user")),
            Map.entry(LOGIN, Label.of("retrouver le compte", "to find the account")),
            Map.entry(MAIL, Label.of("avertir l'utilisateur", "to notify the user")),
            Map.entry(NIVEAU, Label.of("proposer les ressources du niveau", "to show what is of the level")),
            Map.entry(MEF, Label.of("proposer les manuels de la formation", "to show the manuals of the course")),
            Map.entry(ENSEIGNEMENTS, Label.of("proposer les manuels de la matière", "to show those of the subject")),
            Map.entry(CLASSES, Label.of("attribuer les manuels à la classe", "to give manuals to the class")),
            Map.entry(GROUPES, Label.of("attribuer les manuels au groupe", "to give manuals to the group")),
            Map.entry(
                    CLASSES_ENSEIGNEES,
                    Label.of("montrer à l'enseignant ses classes", "to show the teacher's classes")),
            Map.entry(
                    GROUPES_ENSEIGNES, Label.of("montrer à l'enseignant ses groupes", "to show the teacher's groups")),
            Map.entry(MATIERES_ENSEIGNEES, Label.of("proposer les manuels enseignés", "to show the manuals taught")),
            Map.entry(MEFS_ENSEIGNES, Label.of("proposer les manuels enseignés", "to show the manuals taught")),
            Map.entry(FONCTIONS, Label.of("donner les droits de la fonction", "to give the rights of the function")),
            Map.entry(
                    LIBELLES_FONCTION,
                    Label.of("donner les droits de la fonction", "to give the rights of the function")),
            Map.entry(
                    DISCIPLINE,
                    Label.of("proposer les contenus de la discipline", "to show what is of the discipline")),
            Map.entry(ENFANTS, Label.of("montrer au responsable ses enfants", "to show a guardian the children")),
            Map.entry(DATE_NAISSANCE, Label.of("distinguer les homonymes", "to tell namesakes apart")),
            Map.entry(CODE_POSTAL, Label.of("distinguer les homonymes", "to tell namesakes apart"))));

    private UsualConnectors() {}

    public static Connectors all() {
        return new Connectors(List.of(
                connector("UID", "Identifiant seul", "Key alone"),
                key("UUID", Principal.UID),
                key("EXTERNAL_ID", Principal.EXTERNAL_ID),
                connector("UAI", "Établissement", "School", sdet(UAI)),
                connector("MSEL", "MSEL", "MSEL", sdet(PROFILS), sdet(UAI)),
                connector("EDUCAGRI", "Educagri", "Educagri", sdet(PROFILS), sdet(UAI)),
                connector("PROEPS", "ProEPS", "ProEPS", sdet(PROFILS), sdet(UAI)),
                connector(
                        "EXPLORATEUR_METIERS",
                        "Explorateur de métiers",
                        "Explorateur de métiers",
                        sdet(PROFILS),
                        sdet(UAI)),
                connector("BRNE", "Banques de ressources (BRNE)", "BRNE", sdet(UAI), sdet(PROFILS)),
                connector(
                        "UNIVERSALIS",
                        "Universalis",
                        "Universalis",
                        as(NOM, "Nom"),
                        as(PRENOM, "Prenoms"),
                        sdet(PROFILS),
                        sdet(UAI)),
                connector(
                        "EDUMEDIA",
                        "eduMedia",
                        "eduMedia",
                        as(NOM, "ENTNom"),
                        as(PRENOM, "ENTPrenoms"),
                        sdet(MAIL),
                        sdet(PROFILS),
                        sdet(UAI)),
                manuals("KNE", "KNE"),
                manuals("CNS", "CNS (manuels numériques)"),
                connector(
                        "PRONOTE",
                        "Pronote",
                        "Pronote",
                        as(NOM, "nom"),
                        as(PRENOM, "prenom"),
                        as(DATE_NAISSANCE, "dateNaissance"),
                        as(CODE_POSTAL, "codePostal"),
                        as(PROFILS, "categories")),
                connector(
                        "LE_SITE_TV",
                        "Lesite.tv",
                        "Lesite.tv",
                        as(NOM, "Nom"),
                        as(PRENOM, "Prenom"),
                        as(MAIL, "Mail"),
                        as(PROFILS, "Profil"),
                        as(UAI, "CodeRNE")),
                connector("SPIP", "SPIP", "SPIP", as(NOM, "nom"), as(MAIL, "mail")),
                connector(
                        "GRR",
                        "GRR (réservation)",
                        "GRR (booking)",
                        as(NOM, "user_nom_ldap"),
                        as(PRENOM, "user_prenom_ldap"),
                        as(MAIL, "user_mail_ldap"),
                        as(FONCTIONS, "user_code_fonction_ldap"),
                        as(LIBELLES_FONCTION, "user_libelle_fonction_ldap")),
                connector(
                        "GENERIC",
                        "Générique",
                        "Generic",
                        as(LOGIN, "login"),
                        as(AFFICHAGE, "displayName"),
                        as(NOM, "lastName"),
                        as(PRENOM, "firstName"),
                        as(DATE_NAISSANCE, "birthDate"),
                        as(MAIL, "email"),
                        as(PROFILS, "profile"),
                        as(UAI, "schools"),
                        as(CLASSES, "classes"),
                        as(GROUPES, "functionalGroups"),
                        as(ENFANTS, "child"),
                        as(DISCIPLINE, "discipline"))));
    }

    /** Knows people by that key, and nothing else of them. */
    private static Connector key(String code, Principal principal) {
        return new Connector(code, principal.label(), principal, List.of(), SOURCE);
    }

    /** Textbooks of publishers. */
    private static Connector manuals(String code, String label) {
        return connector(
                code,
                label,
                label,
                sdet(NOM),
                sdet(PRENOM),
                sdet(PROFILS),
                as(UAI, "ENTPersonStructRattachUAI"),
                sdet(STRUCTURE_TYPE),
                sdet(MEF),
                sdet(ENSEIGNEMENTS),
                sdet(CLASSES),
                sdet(GROUPES),
                sdet(CLASSES_ENSEIGNEES),
                sdet(GROUPES_ENSEIGNES),
                sdet(MATIERES_ENSEIGNEES),
                sdet(MEFS_ENSEIGNES));
    }

    private static Connector connector(String code, String fr, String en, AskedAttribute... attributes) {
        return new Connector(
                code, Label.of(fr, en), Principal.UID, Stream.of(attributes).toList(), SOURCE);
    }

    private static AskedAttribute sdet(SdetAttribute attribute) {
        return as(attribute, attribute.sdetName());
    }

    private static AskedAttribute as(SdetAttribute attribute, String wireName) {
        return new AskedAttribute(
                attribute,
                wireName,
                Optional.ofNullable(PURPOSES.get(attribute)).orElse(attribute.label()));
    }
}
