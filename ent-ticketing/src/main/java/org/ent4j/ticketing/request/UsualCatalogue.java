package org.ent4j.ticketing.request;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;

/**
 * The catalogue of an académie, to begin with. Source: Formation des administrateurs ENT, 2018 (académie de Nancy-Metz): six
 * families, and six domains of the ENT with what each is for.
 */
public final class UsualCatalogue {

    public static final CategoryId ENT = new CategoryId("ENT");
    public static final CategoryId AUTHENTIFICATION = new CategoryId("ENT/AUTHENTIFICATION");
    public static final CategoryId VIE_DE_L_ELEVE = new CategoryId("ENT/VIE_DE_L_ELEVE");

    private static final Category DEPANNER = family(
            "DEPANNER",
            true,
            "Vous faire dépanner",
            "Repairs",
            "Résolution d'un incident, travaux",
            "An incident to be resolved, works");
    private static final Category AIDER = family(
            "AIDER",
            false,
            "Vous faire aider",
            "Help",
            "Utiliser un matériel ou une application",
            "To use equipment or an application");
    private static final Category METTRE_A_DISPOSITION = family(
            "METTRE_A_DISPOSITION",
            false,
            "Nous demander la mise à disposition",
            "Provision",
            "D'un service, d'une application, d'une requête ou d'un matériel",
            "Of a service, an application, a query or equipment");
    private static final Category CONSEILLER = family(
            "CONSEILLER",
            false,
            "Nous demander un conseil, une expertise",
            "Advice, expertise",
            "Audit de sécurité, conseil sur un matériel ou un logiciel",
            "A security audit, advice on equipment or software");
    private static final Category EVOLUER = family(
            "EVOLUER",
            false,
            "Nous demander une évolution",
            "A change",
            "Proposer une idée ou une modification",
            "An idea or a change to propose");

    private UsualCatalogue() {}

    public static RequestCatalogue catalogue() {
        return new RequestCatalogue(List.of(DEPANNER, AIDER, METTRE_A_DISPOSITION, CONSEILLER, EVOLUER, ent()));
    }

    private static Category family(String id, boolean isIncident, String fr, String en, String helpFr, String helpEn) {
        return new Category(
                new CategoryId(id), Label.of(fr, en), Label.of(helpFr, helpEn), isIncident, List.of(), List.of());
    }

    private static Category ent() {
        return new Category(
                ENT,
                Label.of("Espace numérique de travail", "Digital workspace"),
                Label.of("Assistance à l'usage de l'ENT", "Help with the ENT"),
                true,
                List.of(
                        domain(
                                AUTHENTIFICATION.value(),
                                "Accès et authentification",
                                "Access and authentication",
                                "AUTHENTIFICATION|Authentification|Authentication",
                                "COMPTE|Compte|Account",
                                "TELESERVICE|Téléservice|Online service"),
                        domain(
                                "ENT/COMMUNICATION",
                                "Services de communication",
                                "Communication",
                                "COURRIER|Courrier électronique|E-mail",
                                "CARNET_D_ADRESSES|Carnet d'adresses|Address book",
                                "LISTES|Listes de diffusion|Mailing lists",
                                "PUBLICATION|Publication|Publishing",
                                "AGENDA|Agenda|Diary",
                                "NOTIFICATIONS|Notifications|Notifications"),
                        domain(
                                "ENT/DOCUMENTATION",
                                "Services documentaires",
                                "Documents",
                                "PORTE_DOCUMENTS|Porte-documents|Briefcase",
                                "DOCUMENTS_PARTAGES|Documents partagés|Shared documents",
                                "SIGNETS|Gestion des signets|Bookmarks",
                                "RESSOURCES|Ressources numériques|Digital resources",
                                "VIDEO|Stockage vidéo|Video storage"),
                        domain(
                                VIE_DE_L_ELEVE.value(),
                                "Vie de l'élève",
                                "Pupils' life",
                                "ABSENCES|Absences|Absences",
                                "NOTES|Notes et bulletins|Marks and bulletins",
                                "CAHIER_DE_TEXTES|Cahier de textes|Cahier de textes",
                                "EMPLOI_DU_TEMPS|Emploi du temps|Timetable"),
                        domain(
                                "ENT/PRODUCTIONS",
                                "Productions pédagogiques",
                                "Teaching material",
                                "BUREAUTIQUE|Outils bureautiques|Office tools",
                                "PARCOURS|Parcours pédagogiques|Learning paths",
                                "MOODLE|Parcours Moodle|Moodle",
                                "MULTIMEDIA|Création multimédia|Multimedia"),
                        domain(
                                "ENT/UTILITAIRES",
                                "Services utilitaires",
                                "Utilities",
                                "GROUPES|Groupes de travail|Working groups",
                                "PERSONNALISATION|Personnalisation|Personalisation",
                                "RESERVATION|Réservation|Booking",
                                "STATISTIQUES|Statistiques|Statistics",
                                "ENQUETES|Enquêtes en ligne|Surveys",
                                "CHARTE|Charte d'utilisation|Charter of use",
                                "AIDE|Aide|Help")),
                List.of());
    }

    /** @param products each as {@code ID|label|label in English} */
    private static Category domain(String id, String fr, String en, String... products) {
        return new Category(
                new CategoryId(id),
                Label.of(fr, en),
                Label.of("Ma demande porte sur : " + fr.toLowerCase(Locale.FRENCH), "About: " + en),
                true,
                List.of(),
                Stream.of(products).map(UsualCatalogue::product).toList());
    }

    private static Product product(String line) {
        var parts = line.split("\\|");
        return new Product(parts[0], Label.of(parts[1], parts[2]));
    }
}
