package org.ent4j.timetable.feed.udt;

import java.util.Locale;
import org.ent4j.model.text.Label;

/** The tables of an archive that are read, by their numbers; the others are selections, wishes and sums. */
enum UdtTable {
    SETTINGS("00", "init", true, "les paramètres", "the settings"),
    ROOMS("03", "salle", false, "les salles", "the rooms"),
    TEACHERS("04", "prof", false, "les professeurs", "the teachers"),
    SUBJECTS("05", "mat", false, "les matières", "the subjects"),
    HALF_SLOTS("07", "demi_seq", true, "les demi-séquences", "the half-slots"),
    CLASSES("08", "div", false, "les divisions", "the classes"),
    PUPILS("10", "eleve", false, "les élèves", "the pupils"),
    SLIPS("11", "fiche", true, "les fiches-T", "the slips (fiches-T)"),
    LINES("12", "ligfiche", true, "les lignes de fiches-T", "the lines of slips, which are the lessons"),
    REGROUPEMENTS("13", "rgpmt", false, "les regroupements", "the groups across classes (regroupements)"),
    GROUPS("19", "gpe", false, "les groupes", "the groups"),
    MEMBERSHIPS("21", "ele_gpe", false, "l'appartenance des élèves", "the memberships of pupils"),
    CO_TEACHING("23", "coens", false, "les coenseignements", "who teaches together"),
    CALENDAR("24", "fermeture", true, "le calendrier", "the calendar");

    private final String number;
    private final String element;
    private final boolean needed;
    private final Label label;

    UdtTable(String number, String element, boolean needed, String fr, String en) {
        this.number = number;
        this.element = element;
        this.needed = needed;
        this.label = Label.of(fr, en);
    }

    /** The element of a row. */
    String element() {
        return element;
    }

    /** Without it there is no timetable. */
    boolean isNeeded() {
        return needed;
    }

    Label label() {
        return label;
    }

    /** As archives write it, which differ by its case. */
    String member() {
        return "UDCal_" + number + ".xml";
    }

    String key() {
        return member().toLowerCase(Locale.ROOT);
    }

    /** The member of a real week. */
    String key(int week) {
        return "udcal_%s_%02d.xml".formatted(number, week);
    }
}
