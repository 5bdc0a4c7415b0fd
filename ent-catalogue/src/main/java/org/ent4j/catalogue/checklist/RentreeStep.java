package org.ent4j.catalogue.checklist;

import java.util.List;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/**
 * What an administrator does for a rentrée, in the order in which it is done: the seven actions of the training of
 * 2018, and what schools of the same product forget besides. A step may wait for others, which stand before it.
 */
public enum RentreeStep implements Labelled {
    FILE_RUBRIQUES(
            Label.of("Classer les rubriques temporaires avant l'été", "File temporary rubriques before the summer"),
            StepRole.RUBRIQUE_KEEPER,
            "Skolengo, bascule d'année: temporary rubriques are archived, for one year by default"),
    ENTER_OPENING_DAYS(
            Label.of(
                    "Ressaisir les jours d'ouverture, de fermeture et l'alternance",
                    "Enter opening days, closing days and alternation again"),
            StepRole.CORRESPONDANT_ENT,
            "Cyber42, bascule d'année: they are deleted at the change of year"),
    IMPORT_TIMETABLE(
            Label.of("Importer l'emploi du temps", "Import the timetable"),
            StepRole.CORRESPONDANT_ENT,
            "Formation des administrateurs ENT, 2018: actions de rentrée",
            ENTER_OPENING_DAYS),
    COMMUNICATE_CREDENTIALS(
            Label.of("Communiquer les identifiants de connexion", "Communicate credentials"),
            StepRole.DIRECTION,
            "Formation des administrateurs ENT, 2018: actions de rentrée"),
    CONNECT_SOFTWARE(
            Label.of("Connecter les logiciels de vie scolaire", "Connect the software of vie scolaire"),
            StepRole.CORRESPONDANT_ENT,
            "Formation des administrateurs ENT, 2018: actions de rentrée"),
    VERIFY_RIGHTS(
            Label.of(
                    "Vérifier les droits et le peuplement des groupes avant d'ouvrir Absences et Évaluations",
                    "Verify rights and the membership of groups before absences and evaluations open"),
            StepRole.CORRESPONDANT_ENT,
            "Formation des administrateurs ENT, 2018: « vérifier les droits et le peuplement des groupes associés »"),
    SET_UP_VIE_SCOLAIRE(
            Label.of("Configurer les services de vie scolaire", "Set up the services of vie scolaire"),
            StepRole.VIE_SCOLAIRE,
            "Formation des administrateurs ENT, 2018: actions de rentrée",
            IMPORT_TIMETABLE,
            VERIFY_RIGHTS),
    SET_UP_HOME_PAGE(
            Label.of("Configurer la page d'accueil publique", "Set up the public home page"),
            StepRole.CORRESPONDANT_ENT,
            "Formation des administrateurs ENT, 2018: actions de rentrée"),
    REASSIGN_GROUPS(
            Label.of("Réaffecter les anciens groupes de travail", "Reassign former work groups"),
            StepRole.CORRESPONDANT_ENT,
            "Formation des administrateurs ENT, 2018: actions de rentrée"),
    DESIGNATE_RESP_AFF(
            Label.of("Désigner les responsables d'affectation", "Designate the responsables d'affectation"),
            StepRole.DIRECTION,
            "GAR: the head of school, and those whom he names"),
    SET_UP_MEDIACENTRE(
            Label.of("Configurer le médiacentre (GAR)", "Set up the médiacentre (GAR)"),
            StepRole.RESP_AFF,
            "Formation des administrateurs ENT, 2018: actions de rentrée",
            DESIGNATE_RESP_AFF);

    private final Label label;
    private final StepRole role;
    private final String source;
    private final List<RentreeStep> after;

    RentreeStep(Label label, StepRole role, String source, RentreeStep... after) {
        this.label = label;
        this.role = role;
        this.source = source;
        this.after = List.of(after);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Whose work it is, unless the host says otherwise. */
    public StepRole role() {
        return role;
    }

    /** Who demands it, in English. */
    public String source() {
        return source;
    }

    /** What is to be done before it can be. */
    public List<RentreeStep> after() {
        return after;
    }
}
