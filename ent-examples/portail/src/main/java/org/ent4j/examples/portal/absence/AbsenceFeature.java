package org.ent4j.examples.portal.absence;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Handler;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Dossiers of absences: listed, entered, treated, told to families, declared and completed by them. */
public final class AbsenceFeature implements Feature {

    private static final Need SEE = Need.act(Act.SEE_ABSENCES);
    private static final Need TREAT = Need.act(Act.TREAT_ABSENCES);
    private static final Need COMPLETE = Need.act(Act.COMPLETE_ABSENCES, Act.TREAT_ABSENCES);

    private final FamilyScreen family;
    private final PupilScreen pupil;
    private final DossierScreen dossier;

    @Inject
    AbsenceFeature(FamilyScreen family, PupilScreen pupil, DossierScreen dossier) {
        this.family = family;
        this.pupil = pupil;
        this.dossier = dossier;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get(AbsencePaths.ALL, "Absences", "Absences", SEE, this::all).in(Menu.VIE_SCOLAIRE),
                get(AbsencePaths.ENTRY, "Saisir une absence", "Enter an absence", TREAT, EntryScreen::show),
                post(AbsencePaths.ENTRY, "Saisir une absence", "Enter an absence", TREAT, EntryScreen::enter),
                get(
                        AbsencePaths.DECLARATION,
                        "Déclarer une absence",
                        "Declare an absence",
                        COMPLETE,
                        DeclarationScreen::show),
                post(
                        AbsencePaths.DECLARATION,
                        "Déclarer une absence",
                        "Declare an absence",
                        COMPLETE,
                        DeclarationScreen::declare),
                post(
                        AbsencePaths.COLLECTIVE,
                        "Retirer une absence collective",
                        "Withdraw a collective absence",
                        TREAT,
                        CollectiveWithdrawing::withdraw),
                get(AbsencePaths.PUPIL, "Voir les absences d'un élève", "See a pupil's absences", SEE, pupil::show),
                get(
                        AbsencePaths.PUPIL + "/parcours",
                        "Suivre un élève sur les années",
                        "Follow a pupil over the years",
                        Need.act(Act.SEE_HISTORY),
                        HistoryScreen::show),
                get(AbsencePaths.DOSSIER, "Voir un dossier d'absence", "See a dossier", SEE, dossier::show),
                step("motif", "Donner un motif", "Give a reason", COMPLETE, DossierSteps::reason),
                step("justificatif", "Noter un justificatif", "Note a justification", COMPLETE, DossierSteps::justify),
                step("retrait", "Retirer une saisie", "Withdraw a part", COMPLETE, DossierSteps::withdraw),
                step("decision", "Décider d'un motif", "Decide on a reason", TREAT, DossierSteps::decide),
                step("suivi", "Noter un contact", "Note a contact", TREAT, DossierSteps::follow),
                step("notification", "Prévenir la famille", "Tell the family", TREAT, DossierSteps::tell),
                step("envoi", "Noter le sort d'un envoi", "Report a delivery", TREAT, DossierSteps::report),
                step("verrou", "Verrouiller un dossier", "Lock a dossier", TREAT, DossierSteps::lock),
                step("regroupement", "Joindre deux dossiers", "Put dossiers together", TREAT, DossierSteps::group),
                step("separation", "Séparer des saisies", "Separate parts", TREAT, DossierSteps::separate));
    }

    /** Each sees what is his: the office all dossiers, a family its own pupils. */
    private Answer all(Visit visit) {
        return visit.actor().capacity().isStaff() ? DossierListScreen.show(visit) : family.show(visit);
    }

    private static Route get(String path, String fr, String en, Need need, Handler handler) {
        return Route.get(path, Label.of(fr, en), need, handler);
    }

    private static Route post(String path, String fr, String en, Need need, Handler handler) {
        return Route.post(path, Label.of(fr, en), need, handler);
    }

    private static Route step(String step, String fr, String en, Need need, Handler handler) {
        return post(AbsencePaths.DOSSIER + "/" + step, fr, en, need, handler);
    }
}
