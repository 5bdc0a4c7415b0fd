package org.ent4j.examples.portal.assistance.request;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.SchoolCorrespondents;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.LevelZeroService.Passed;
import org.ent4j.ticketing.Receipt;
import org.ent4j.ticketing.Submission;
import org.ent4j.ticketing.intake.Admission;
import org.ent4j.ticketing.intake.Channel;
import org.ent4j.ticketing.knowledge.Question;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.Routable;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Ticket;

/** A request is written: the catalogue, then the form, then advice when there is some, then its number. */
final class RequestScreen {

    static final String PATH = "/assistance/tickets/nouveau";

    private static final String FORM = "assistance/request";

    private final AssistanceDesk desk;
    private final SchoolCorrespondents correspondents;
    private final RequestDrafts drafts;
    private final RequestPages pages;

    @Inject
    RequestScreen(AssistanceDesk desk, SchoolCorrespondents correspondents, RequestDrafts drafts, RequestPages pages) {
        this.desk = desk;
        this.correspondents = correspondents;
        this.drafts = drafts;
        this.pages = pages;
    }

    Answer begin(Visit visit) {
        if (admission(visit) instanceof Admission.Rejected rejected) {
            return turnTo(visit, rejected.notice());
        }
        return drafts.category(visit.query())
                .map(category -> Answer.page(title(visit), FORM, pages.fresh(visit, category, asked(visit))))
                .orElseGet(() -> Answer.page(
                        visit.in("Créer un nouveau ticket", "New ticket"),
                        "assistance/choose",
                        pages.choose(visit, RequestPages.carried(visit.query()))));
    }

    private static String title(Visit visit) {
        return visit.in("Formulaire de demande", "Request");
    }

    private Admission admission(Visit visit) {
        return desk.setup()
                .desk()
                .admit(
                        Channel.PORTAL,
                        visit.person(),
                        correspondents.of(visit.school().id()),
                        visit.today(),
                        visit.words().lang());
    }

    /** Whoever is no correspondent is told who is. */
    private static Answer turnTo(Visit visit, Admission.Notice notice) {
        return Answer.page(
                visit.in("Seuls les correspondants ENT ouvrent un ticket", "Only correspondents open tickets"),
                "assistance/turnto",
                visit.words().of(notice));
    }

    /** What the question says that is to become a ticket. */
    private Map<String, String> asked(Visit visit) {
        return question(visit.query().text("question"), visit)
                .map(question -> Map.of(
                        "description", question.enquiry().text(),
                        "product", question.enquiry().product().orElse("")))
                .orElseGet(Map::of);
    }

    private Optional<Question> question(Optional<String> id, Visit visit) {
        return id.map(QuestionId::new)
                .flatMap(each -> desk.look(Platform.ENT, visit.now())
                        .levelZero()
                        .show(each, SchoolSide.actor(visit), visit.now())
                        .toJavaOptional());
    }

    Answer send(Visit visit) {
        return drafts.category(visit.form())
                .map(category -> send(visit, category, drafts.read(visit, category)))
                .orElseGet(() -> Answer.unusable(
                        visit,
                        visit.in(
                                "Choisissez un domaine du catalogue avant d'écrire la demande.",
                                "Choose a domain of the catalogue before you write.")));
    }

    private Answer send(Visit visit, CategoryId category, RequestDrafts.Typed typed) {
        if (!typed.refused().isEmpty()) {
            return Answer.again(title(visit), FORM, pages.refused(visit, category, typed, typed.refused()));
        }
        if (!visit.form().isChecked("checked")) {
            var checked = pages.checked(visit, typed);
            if (checked.isWorthALook()) {
                return Answer.page(title(visit), FORM, checked);
            }
        }
        return visit.form()
                .text("question")
                .map(question -> passOn(visit, typed, new QuestionId(question)))
                .orElseGet(() -> submit(visit, typed));
    }

    private Answer passOn(Visit visit, RequestDrafts.Typed typed, QuestionId question) {
        var sent = drafts.submission(visit, typed.draft());
        return desk.<Refusal, Passed>act(
                        Platform.ENT, school -> school.levelZero().passOn(question, sent))
                .fold(refusal -> refused(visit, typed, refusal), passed -> sent(visit, passed.ticket()));
    }

    private Answer submit(Visit visit, RequestDrafts.Typed typed) {
        Submission sent = drafts.submission(visit, typed.draft());
        Either<Refusal, Receipt> done =
                desk.act(Platform.ENT, school -> school.intake().submit(sent));
        return done.fold(
                refusal -> refused(visit, typed, refusal),
                receipt -> receipt.admission() instanceof Admission.Rejected rejected
                        ? turnTo(visit, rejected.notice())
                        : sent(visit, receipt.ticket()));
    }

    private Answer refused(Visit visit, RequestDrafts.Typed typed, Refusal refusal) {
        return Answer.again(
                title(visit), FORM, pages.refused(visit, typed.draft().category(), typed, List.of(refusal)));
    }

    private Answer sent(Visit visit, Ticket ticket) {
        var team = desk.setup().routing().route(Routable.of(ticket.request()));
        return Answer.to(
                SchoolSide.AUDIENCE.path(ticket.id()),
                Notice.done(visit.in(
                                "Votre demande porte le numéro %s. Elle est transmise à l'équipe %s ; suivez-la sur cette page.",
                                "Your request has the number %s. Team %s has it now; follow it on this page.")
                        .formatted(ticket.id(), team.team())));
    }
}
