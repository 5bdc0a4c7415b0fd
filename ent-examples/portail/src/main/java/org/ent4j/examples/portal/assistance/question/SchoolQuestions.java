package org.ent4j.examples.portal.assistance.question;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.Fact;
import org.ent4j.examples.portal.assistance.PageLinks;
import org.ent4j.examples.portal.assistance.Tab;
import org.ent4j.examples.portal.assistance.request.SchoolSide;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.ticketing.LevelZeroService;
import org.ent4j.ticketing.knowledge.Deflection;
import org.ent4j.ticketing.knowledge.QuestionSlice;
import org.ent4j.ticketing.knowledge.QuestionState;
import org.ent4j.ticketing.ticket.Platform;

/** The questions of a school, for its correspondents: those that wait longest first. */
final class SchoolQuestions {

    static final String PATH = "/assistance/etablissement";

    private final AssistanceDesk desk;

    @Inject
    SchoolQuestions(AssistanceDesk desk) {
        this.desk = desk;
    }

    Answer show(Visit visit) {
        var page = PageLinks.wanted(visit);
        var levelZero = desk.look(Platform.ENT, visit.now()).levelZero();
        var found = levelZero.list(
                visit.school().id(),
                state(visit),
                Optional.empty(),
                PageLinks.size(page),
                SchoolSide.actor(visit),
                visit.now());
        return Answer.shown(visit, found, slice -> page(visit, levelZero, slice, page));
    }

    private static QuestionState state(Visit visit) {
        return visit.query().choice("etat", QuestionState.class).orElse(QuestionState.ASKED);
    }

    private Answer page(Visit visit, LevelZeroService levelZero, QuestionSlice found, int page) {
        var rows = new QuestionRows(desk.catalogue(), visit);
        return Answer.page(
                visit.in("Questions de l'établissement", "Questions of the school"),
                "assistance/questions",
                new QuestionsPage(
                        visit.in(
                                "Répondez, ou ouvrez un ticket à l'assistance académique.",
                                "Answer, or open a ticket at level 1."),
                        List.of(),
                        figures(visit, levelZero),
                        tabs(visit),
                        PageLinks.lines(found.questions(), page).stream()
                                .map(rows::of)
                                .toList(),
                        PageLinks.of(found.questions(), page),
                        PATH + "?etat=" + state(visit) + "&",
                        false,
                        List.of()));
    }

    private static List<Tab> tabs(Visit visit) {
        return Stream.of(QuestionState.values())
                .map(state -> new Tab(visit.words().of(state.label()), PATH + "?etat=" + state, state == state(visit)))
                .toList();
    }

    /** Since the school year began. */
    private static List<Fact> figures(Visit visit, LevelZeroService levelZero) {
        var from =
                visit.school().year().firstDay().atStartOfDay(PortalClock.ZONE).toInstant();
        return levelZero
                .deflection(Optional.of(visit.school().id()), from, visit.now(), SchoolSide.actor(visit), visit.now())
                .map(counted -> figures(visit, counted))
                .getOrElse(List.of());
    }

    private static List<Fact> figures(Visit visit, Deflection counted) {
        return List.of(
                new Fact(visit.in("posées cette année", "asked this year"), String.valueOf(counted.asked())),
                new Fact(visit.in("en attente", "waiting"), String.valueOf(counted.open())),
                new Fact(visit.in("répondues ici", "answered here"), String.valueOf(counted.answered())),
                new Fact(visit.in("devenues tickets", "became tickets"), String.valueOf(counted.passedOn())),
                new Fact(
                        visit.in("résolues sans ticket", "solved without a ticket"),
                        counted.percentWithoutTicket()
                                .map(percent -> percent.toPlainString()
                                                .replace('.', visit.in(",", ".").charAt(0)) + " %")
                                .orElse("—")));
    }
}
