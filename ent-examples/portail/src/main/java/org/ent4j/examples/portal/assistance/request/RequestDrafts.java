package org.ent4j.examples.portal.assistance.request;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.Submission;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.DraftRules;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** What was typed, as a request. */
final class RequestDrafts {

    private final AssistanceDesk desk;
    private final KeptFiles files;

    @Inject
    RequestDrafts(AssistanceDesk desk, KeptFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** @param refused what stands against sending it */
    record Typed(RequestDraft draft, List<Refusal> refused) {}

    /** The category that is named, when it is one in which requests are made. */
    Optional<CategoryId> category(Form form) {
        return form.text("category")
                .flatMap(text -> desk.catalogue().leaves().stream()
                        .map(each -> each.id())
                        .filter(id -> id.value().equals(text))
                        .findFirst());
    }

    Typed read(Visit visit, CategoryId category) {
        var sent = files.of(visit);
        var draft = draft(visit, category, sent.kept());
        var refused = new ArrayList<>(sent.refused());
        DraftRules.check(draft, desk.setup().form()).peekLeft(refused::add);
        return new Typed(draft, refused);
    }

    private static RequestDraft draft(Visit visit, CategoryId category, List<Attachment> attachments) {
        var form = visit.form();
        return RequestDraft.builder()
                .requester(visit.person())
                .school(visit.school().id())
                .site(form.text("site"))
                .category(category)
                .product(form.text("product"))
                .description(form.textOr("description", ""))
                .other(form.text("other"))
                .onBehalfOf(form.text("onBehalfOf"))
                .telephone(form.text("telephone"))
                .availability(form.text("availability"))
                .addAllAttachments(attachments)
                .build();
    }

    Submission submission(Visit visit, RequestDraft draft) {
        return Submission.builder()
                .draft(draft)
                .by(visit.person())
                .at(visit.now())
                .impact(visit.form().choice("impact", Impact.class).orElse(Impact.PERSON))
                .urgency(visit.form().choice("urgency", Urgency.class).orElse(Urgency.NORMAL))
                .followUpOf(visit.form().text("suite").flatMap(TicketId::of))
                .build();
    }
}
