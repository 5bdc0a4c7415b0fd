package org.ent4j.examples.portal.mark;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Mark books: evaluations, marks, skills and appreciations are entered, and families see their marks explained. */
public final class MarkFeature implements Feature {

    private static final Need SEE = Need.act(Act.SEE_MARKS);
    private static final Need WRITE = Need.act(Act.WRITE_MARKS);
    private static final String BOOK = Carnet.PATH;
    private static final String EVALUATION = BOOK + "/evaluation/{evaluation}";
    private static final String PUPIL = BOOK + "/eleve/{pupil}";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/notes", Label.of("Notes", "Marks"), SEE, MarkFeature::marks)
                        .in(Menu.EVALUATION),
                Route.get(
                        "/notes/eleve/{pupil}",
                        Label.of("Voir les notes d'un élève", "See the marks of a pupil"),
                        SEE,
                        FamilyScreen::show),
                Route.get(BOOK, Label.of("Voir un carnet de notes", "See a mark book"), WRITE, BookScreen::show),
                Route.get(
                        BOOK + "/nouvelle",
                        Label.of("Préparer une évaluation", "Prepare an evaluation"),
                        WRITE,
                        EvaluationScreen::blank),
                Route.post(
                        BOOK + "/nouvelle",
                        Label.of("Créer une évaluation", "Add an evaluation"),
                        WRITE,
                        EvaluationScreen::add),
                Route.get(EVALUATION, Label.of("Voir une évaluation", "See an evaluation"), WRITE, EntryScreen::show),
                Route.post(EVALUATION, Label.of("Saisir des notes", "Enter marks"), WRITE, EntryScreen::save),
                Route.get(
                        EVALUATION + "/modifier",
                        Label.of("Voir le réglage d'une évaluation", "See how an evaluation is set"),
                        WRITE,
                        EvaluationScreen::edit),
                Route.post(
                        EVALUATION + "/modifier",
                        Label.of("Modifier une évaluation", "Change an evaluation"),
                        WRITE,
                        EvaluationScreen::change),
                Route.post(
                        EVALUATION + "/supprimer",
                        Label.of("Supprimer une évaluation", "Remove an evaluation"),
                        WRITE,
                        EvaluationScreen::remove),
                Route.get(
                        BOOK + "/appreciations",
                        Label.of("Voir les appréciations", "See the appreciations"),
                        WRITE,
                        WordsScreen::show),
                Route.post(
                        BOOK + "/appreciations",
                        Label.of("Saisir des appréciations", "Write appreciations"),
                        WRITE,
                        WordsScreen::save),
                Route.get(
                        PUPIL,
                        Label.of("Voir le détail d'une moyenne", "See how an average was made"),
                        WRITE,
                        PupilScreen::show),
                Route.post(
                        PUPIL + "/moyenne",
                        Label.of("Fixer une moyenne à la main", "Set an average by hand"),
                        WRITE,
                        PupilScreen::setAverage),
                Route.post(
                        PUPIL + "/positionnement",
                        Label.of("Fixer un positionnement", "Set a positionnement"),
                        WRITE,
                        PupilScreen::setPositionnement));
    }

    /** Families have their own page, staff have mark books. */
    private static Answer marks(Visit visit) {
        return FamilyScreen.isFamily(visit) ? FamilyScreen.own(visit) : BooksScreen.show(visit);
    }
}
