package org.ent4j.catalogue.mediacentre.policy;

import static org.ent4j.catalogue.mediacentre.policy.GarIntegration.ABSENT;
import static org.ent4j.catalogue.mediacentre.policy.GarIntegration.DELIVERED;
import static org.ent4j.catalogue.mediacentre.policy.GarIntegration.FINALISING;
import static org.ent4j.catalogue.mediacentre.policy.GarIntegration.IN_PROGRESS;
import static org.ent4j.catalogue.mediacentre.policy.ResourceKind.BRNE_3;
import static org.ent4j.catalogue.mediacentre.policy.ResourceKind.BRNE_4;
import static org.ent4j.catalogue.mediacentre.policy.ResourceKind.ENTRAINEMENT;
import static org.ent4j.catalogue.mediacentre.policy.ResourceKind.MANUELS;
import static org.ent4j.catalogue.mediacentre.policy.ResourceKind.MULTIMEDIA;
import static org.ent4j.catalogue.mediacentre.policy.ResourceKind.ORIENTATION;
import static org.ent4j.catalogue.mediacentre.policy.ResourceKind.OUTILS;
import static org.ent4j.catalogue.mediacentre.policy.ResourceKind.USUELS;

import java.util.List;
import java.util.Optional;

/**
 * The table of the rentrée 2018, complete, with its own words. It is an example of such a table and no news of today: a
 * host puts that of its académie in its place.
 *
 * <p>Source: formation des administrateurs ENT, 2018, « Voies d'accès ». The document at hand is a text without the
 * borders of its tables. Where a row has an empty cell between rows whose cell speaks of all of them, the advice is
 * read across and marked so.
 */
public final class RentreeTable {

    private static final String X = "X";
    private static final String EN_COURS = "Intégration GAR en cours";
    private static final String FINALISATION = "Finalisation de l'intégration GAR";
    private static final String SIGN_IN = "Service pointant la page de connexion à la ressource";
    private static final String GENERIC = SIGN_IN + ". Il est conseillé de ne créer que des comptes générique.";
    private static final String REGISTER = "En cas de création de comptes personnels, ce traitement devra, conformément"
            + " au RGDP, être inscrit au registre des traitements de votre établissement.";
    private static final String ACCOUNTS = GENERIC + " " + REGISTER;
    private static final String PROCEDURE = "Procédure disponible dans la communauté ";

    private static final PolicyTable OF_2018 = new PolicyTable(
            "Rentrée 2018",
            "Formation des administrateurs ENT, 2018, académie de Nancy-Metz",
            List.of(
                    delivered(MANUELS, "CNS"),
                    accounts(MANUELS, "Fontaine Picard", "Fontaine Picard * (inclus Le Génie)", IN_PROGRESS, EN_COURS),
                    plain(MANUELS, "Edulib", "Edulib **", DELIVERED, X),
                    delivered(MANUELS, "KNE"),
                    row(
                            MANUELS,
                            "Le Livre Scolaire",
                            "Le Livre Scolaire ***",
                            DELIVERED,
                            "Abonnement premium",
                            PROCEDURE + "http://urlz.fr/7D41",
                            ServiceAdvice.procedure("http://urlz.fr/7D41")),
                    row(
                            MANUELS,
                            "Sésamath",
                            "Sésamath ****",
                            IN_PROGRESS,
                            EN_COURS,
                            "Service pointant la page d'accès aux manuels gratuits",
                            ServiceAdvice.pointing(LinkTarget.HOME_PAGE)),
                    delivered(USUELS, "Le Robert Collège"),
                    delivered(USUELS, "Universalis Junior"),
                    delivered(USUELS, "Universalis Edu"),
                    accounts(ORIENTATION, "Actuel CIDJ", "Actuel CIDJ", ABSENT, ""),
                    across(ORIENTATION, "Canal des métiers", IN_PROGRESS, EN_COURS),
                    delivered(ORIENTATION, "Explorateur des métiers"),
                    row(
                            ORIENTATION,
                            "GPO",
                            "GPO",
                            IN_PROGRESS,
                            EN_COURS,
                            PROCEDURE + "http://urlz.fr/7Ed9",
                            ServiceAdvice.procedure("http://urlz.fr/7Ed9")),
                    row(
                            ORIENTATION,
                            "Le Kiosque ONISEP",
                            "Le Kiosque ONISEP",
                            ABSENT,
                            "",
                            SIGN_IN + ".",
                            ServiceAdvice.pointing(LinkTarget.SIGN_IN)),
                    accounts(OUTILS, "Europresse", "Europresse", ABSENT, ""),
                    row(
                            OUTILS,
                            "Madmagz",
                            "Madmagz",
                            ABSENT,
                            "",
                            PROCEDURE + "http://urlz.fr/7D4a",
                            ServiceAdvice.procedure("http://urlz.fr/7D4a")),
                    plain(OUTILS, "Mindview", "Mindview", FINALISING, FINALISATION),
                    delivered(OUTILS, "Pearltrees"),
                    row(
                            OUTILS,
                            "Speakshake",
                            "Speakshake",
                            IN_PROGRESS,
                            EN_COURS,
                            GENERIC,
                            ServiceAdvice.accounts().readAcross()),
                    row(
                            OUTILS,
                            "TestWe",
                            "TestWe",
                            ABSENT,
                            "",
                            REGISTER,
                            ServiceAdvice.accounts().readAcross()),
                    brne(BRNE_3, "Anglais (I love school english)", DELIVERED, X),
                    brne(BRNE_3, "Espagnol (Me Gusta el Español)", DELIVERED, X),
                    brneWithService(BRNE_3, "Français (Digithèque Belin)"),
                    brne(BRNE_3, "Maths (Neteduc ITOP)", FINALISING, FINALISATION),
                    brneWithService(BRNE_3, "Sciences (Digithèque)"),
                    brne(BRNE_4, "Allemand (Blick & Klick)", FINALISING, FINALISATION),
                    brne(BRNE_4, "Anglais (Nathan Speakeasy)", DELIVERED, X),
                    brne(BRNE_4, "Espagnol", DELIVERED, X),
                    brne(BRNE_4, "Français (Ressource Edu Hachette)", FINALISING, FINALISATION),
                    brneWithService(BRNE_4, "Histoire Géo (Digithèque Belin)"),
                    brne(BRNE_4, "Maths (BaRem Maskott)", FINALISING, FINALISATION),
                    brne(BRNE_4, "Sciences (Maskott)", FINALISING, FINALISATION),
                    row(
                            MULTIMEDIA,
                            "Educ'arte",
                            "Educ'arte",
                            IN_PROGRESS,
                            EN_COURS,
                            PROCEDURE + "http://urlz.fr/7D4d",
                            ServiceAdvice.procedure("http://urlz.fr/7D4d")),
                    delivered(MULTIMEDIA, "Edumédia"),
                    row(
                            MULTIMEDIA,
                            "Etincel",
                            "Etincel",
                            IN_PROGRESS,
                            EN_COURS,
                            "Service pointant la page d'accueil de la ressource",
                            ServiceAdvice.pointing(LinkTarget.HOME_PAGE)),
                    accounts(MULTIMEDIA, "English Attack", "English Attack", IN_PROGRESS, EN_COURS),
                    delivered(MULTIMEDIA, "Louvre Edu - histoire des arts"),
                    delivered(MULTIMEDIA, "Textes Images - histoire des arts"),
                    delivered(ENTRAINEMENT, "Accompagnement scolaire ViaScola"),
                    accounts(ENTRAINEMENT, "Brainpop", "Brainpop", ABSENT, ""),
                    across(ENTRAINEMENT, "Brainpop ESL", ABSENT, ""),
                    across(ENTRAINEMENT, "Educlever", IN_PROGRESS, EN_COURS),
                    across(ENTRAINEMENT, "ELSA", ABSENT, ""),
                    across(ENTRAINEMENT, "Kwyk", ABSENT, ""),
                    across(ENTRAINEMENT, "Le Projet Voltaire", ABSENT, ""),
                    across(ENTRAINEMENT, "NetEduCloud ITOP", IN_PROGRESS, EN_COURS),
                    across(ENTRAINEMENT, "Tactiléo Maskott sciences", IN_PROGRESS, EN_COURS),
                    across(ENTRAINEMENT, "Tactiléo Mathscope", ABSENT, "")));

    private RentreeTable() {}

    private static PolicyRow delivered(ResourceKind kind, String name) {
        return plain(kind, name, name, DELIVERED, X);
    }

    /** Nothing is to be created. */
    private static PolicyRow plain(
            ResourceKind kind, String name, String written, GarIntegration integration, String cell) {
        return new PolicyRow(kind, name, written, integration, cell, "", Optional.empty());
    }

    private static PolicyRow row(
            ResourceKind kind,
            String name,
            String written,
            GarIntegration integration,
            String cell,
            String serviceCell,
            ServiceAdvice service) {
        return new PolicyRow(kind, name, written, integration, cell, serviceCell, Optional.of(service));
    }

    private static PolicyRow accounts(
            ResourceKind kind, String name, String written, GarIntegration integration, String cell) {
        return row(kind, name, written, integration, cell, ACCOUNTS, ServiceAdvice.accounts());
    }

    /** An empty cell below one that speaks of accounts. */
    private static PolicyRow across(ResourceKind kind, String name, GarIntegration integration, String cell) {
        return row(
                kind,
                name,
                name,
                integration,
                cell,
                "",
                ServiceAdvice.accounts().readAcross());
    }

    private static PolicyRow brne(ResourceKind kind, String name, GarIntegration integration, String cell) {
        return plain(kind, name, name, integration, cell);
    }

    private static PolicyRow brneWithService(ResourceKind kind, String name) {
        return row(kind, name, name, IN_PROGRESS, EN_COURS, SIGN_IN, ServiceAdvice.pointing(LinkTarget.SIGN_IN));
    }

    public static PolicyTable of2018() {
        return OF_2018;
    }
}
