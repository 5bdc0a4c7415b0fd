package org.ent4j.catalogue.marking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * Services of the marking plan of the DNMA, as the columns of its open data name them. Source: data.education.gouv.fr,
 * {@code fr-en-dnma-par-uai-services}. Their labels are ours; {@link #NOTES} is no longer fed since 2025.
 */
public enum DnmaService implements Labelled {
    ACCUEIL("Accueil", "Home"),
    ACTUALITES("Actualités", "News"),
    CAHIER_TEXTES("Cahier de textes", "Cahier de textes"),
    CAHIER_LIAISON("Cahier de liaison", "Cahier de liaison"),
    COURRIER_ELECTRONIQUE("Courrier électronique", "E-mail"),
    MESSAGERIE_INSTANTANEE("Messagerie instantanée", "Instant messages"),
    VISIOCONFERENCE("Visioconférence", "Video conference"),
    STOCKAGE_PARTAGE("Stockage et partage", "Storage and sharing"),
    PRODUCTION_COLLABORATIVE("Production collaborative", "Collaborative work"),
    DOCUMENTATION_CDI("Documentation du CDI", "School library"),
    PARCOURS_PEDAGOGIQUE("Parcours pédagogique", "Learning paths"),
    RESERVATION_SALLES_MATERIELS("Réservation de salles et matériels", "Booking of rooms and equipment"),
    SERVICE_COLLECTIVITE("Service de la collectivité", "Service of the collectivité"),
    SERVICES_VIE_SCOLAIRE("Services de vie scolaire", "Services of vie scolaire"),
    GESTION_TEMPS("Gestion du temps", "Timetables and diaries"),
    ABSENCES("Absences", "Absences"),
    GESTION_COMPETENCES("Gestion des compétences", "Competences"),
    NOTES("Notes", "Marks"),
    MANUEL_NUMERIQUE("Manuel numérique", "Digital manual"),
    RESSOURCE_MULTIMEDIA("Ressource multimédia", "Multimedia resource"),
    RESSOURCE_ORIENTATION("Ressource d'orientation", "Resource for orientation"),
    RESSOURCE_PRODUCTION("Ressource de production", "Resource for production"),
    RESSOURCE_ACCOMPAGNEMENT_ENTRAINEMENT("Ressource d'accompagnement et d'entraînement", "Resource for training"),
    RESSOURCE_REFERENCE_DICTIONNAIRE("Ressource de référence, dictionnaire", "Reference and dictionaries"),
    RESSOURCE_DOCUMENTAIRE("Ressource documentaire", "Documentary resource");

    /** What portals call some of them; which one is meant by « Ressources en ligne » is to be confirmed by the project. */
    private static final String ONLINE_RESOURCES = "ressources en ligne";

    private final Label label;

    DnmaService(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** As the open data have it: {@code cahier_textes}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By column, name or label, whatever the accents and the case; « Ressources en ligne » of the deck is the documentary one. */
    public static Optional<DnmaService> of(String text) {
        var wanted = folded(text);
        return wanted.equals(ONLINE_RESOURCES)
                ? Optional.of(RESSOURCE_DOCUMENTAIRE)
                : Arrays.stream(values())
                        .filter(each -> folded(each.name()).equals(wanted)
                                || folded(each.label.fr()).equals(wanted))
                        .findFirst();
    }

    private static String folded(String text) {
        return Folding.fold(text.replace('_', ' ')).toLowerCase(Locale.ROOT).strip();
    }
}
