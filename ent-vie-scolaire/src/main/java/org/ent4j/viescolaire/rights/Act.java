package org.ent4j.viescolaire.rights;

import org.ent4j.model.text.Label;

/** What somebody may be allowed to do. The host's roles say who; which pupil it is about is asked with it. */
public enum Act {
    CALL_THE_ROLL("faire l'appel", "call the roll"),
    LOCK_ROLL_CALLS("verrouiller les appels", "lock roll calls"),
    COMPLETE_ABSENCES("déclarer et compléter les absences", "declare and complete absences"),
    TREAT_ABSENCES("traiter les absences", "treat absences"),
    SEE_ABSENCES("consulter les absences", "read absences"),
    NOTE_OBSERVATIONS("saisir des observations", "note observations"),
    DECLARE_INCIDENTS("déclarer des incidents", "declare incidents"),
    GIVE_PUNITIONS("donner des punitions", "give punitions"),
    SANCTION("engager et suivre les sanctions", "start and follow sanctions"),
    SEE_DISCIPLINE("consulter les observations, incidents et punitions", "read observations, incidents and punitions"),
    /** Apart from punitions: some who read those read no sanctions. Source: OPEN-ENT, rights of incidents. */
    SEE_SANCTIONS("consulter les sanctions et leur registre", "read sanctions and their register"),
    SEE_ALERTS("consulter les alertes et les démarches", "read alerts and legal steps"),
    HANDLE_ALERTS("traiter les alertes et noter les démarches faites", "handle alerts and note the steps taken"),
    SEE_DASHBOARDS("voir les tableaux de bord", "see dashboards"),
    WRITE_CARNET("écrire dans le carnet de liaison", "write in the carnet de liaison"),
    ACKNOWLEDGE_CARNET("lire et signer le carnet de liaison", "read and acknowledge the carnet de liaison"),
    WRITE_CAHIER("écrire le cahier de textes", "write the cahier de textes"),
    SEE_CAHIER("consulter le cahier de textes", "read the cahier de textes"),
    STAMP_CAHIER("viser le cahier de textes", "give the cahier de textes a visa"),
    RECORD_STAYS("saisir les présences ailleurs", "record stays"),
    SET_REGIMES("définir et attribuer les régimes de sortie", "define and assign régimes de sortie"),
    AUTHORISE_SORTIES("autoriser les sorties", "authorise pupils to leave"),
    SEE_WHEREABOUTS("savoir où est un élève", "know where a pupil is"),
    PRINT_REGISTER("éditer le registre d'appel", "print the register of roll calls"),
    SEE_HISTORY("consulter l'historique d'un élève", "read the history of a pupil"),
    SET_EVALUATIONS(
            "définir périodes, services et réglages des évaluations",
            "set periods, services and settings of evaluations"),
    WRITE_MARKS("saisir notes, compétences et appréciations", "enter marks, skills and appreciations"),
    SEE_MARKS("consulter les notes", "read marks"),
    HOLD_CONSEIL("préparer et tenir les conseils de classe", "prepare and hold conseils de classe"),
    WRITE_BULLETINS("établir et publier les bulletins", "make and publish bulletins"),
    SEE_BULLETINS("consulter les bulletins publiés", "read published bulletins"),
    /** Apart from bulletins: the file names guardians, and goes to the ministry for the whole school. */
    EXPORT_LIVRETS("exporter les livrets scolaires", "export livrets scolaires"),
    GRANT_DISPENSES("dispenser un élève d'un service d'évaluation", "dispense a pupil from an evaluation service");

    private final Label label;

    Act(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
