package org.ent4j.examples.cli.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.KnowledgeBase;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.KnownAnswerId;
import org.ent4j.ticketing.knowledge.Proposal;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketList;

/** Level 0: what was solved in the same school before, proposed before a request is sent. */
record Proposals(TicketDesk desk) {

    private static final int MOST = 3;

    /** Nothing is sent. */
    Answer answer(RequestFile asked) {
        var enquiry = new Enquiry(asked.school(), Optional.of(asked.category()), asked.product(), asked.description());
        var proposals = KnowledgeBase.of(known(asked.school())).propose(enquiry, MOST);
        var lines = new ArrayList<String>();
        proposals.forEach(each -> lines.addAll(lines(each)));
        if (proposals.isEmpty()) {
            lines.add(desk.output().in("aucune réponse connue n'y ressemble", "no known answer is like it"));
        }
        return Answer.done(
                Map.of("proposals", proposals.stream().map(Proposals::json).toList()), lines);
    }

    private List<KnownAnswer> known(StructureId school) {
        var known = new ArrayList<KnownAnswer>();
        for (var shelf : List.of(TicketState.Shelf.RESOLVED, TicketState.Shelf.CLOSED)) {
            desk.platforms()
                    .store(Platform.ACADEMIE)
                    .tickets()
                    .list(new TicketList.OfSchool(school, shelf), Optional.empty(), Slice.LARGEST_SIZE)
                    .ids()
                    .forEach(id ->
                            desk.platforms().find(id).flatMap(Proposals::answer).ifPresent(known::add));
        }
        return known;
    }

    private static Optional<KnownAnswer> answer(Ticket ticket) {
        return ticket.solution()
                .map(solution -> KnownAnswer.builder()
                        .id(new KnownAnswerId(ticket.id().value()))
                        .school(ticket.school())
                        .category(ticket.category())
                        .product(ticket.product())
                        .question(ticket.request().description())
                        .answer(solution)
                        .at(ticket.touchedAt())
                        .build());
    }

    private List<String> lines(Proposal proposal) {
        var answer = proposal.answer();
        var lines = new ArrayList<String>();
        lines.add("%s : %s".formatted(answer.id(), answer.question()));
        lines.add("  = " + answer.answer());
        proposal.why().forEach(why -> lines.add("    " + Messages.render(why, desk.lang())));
        return lines;
    }

    private static Map<String, Object> json(Proposal proposal) {
        var json = new LinkedHashMap<String, Object>();
        json.put("ticket", proposal.answer().id().value());
        json.put("question", proposal.answer().question());
        json.put("answer", proposal.answer().answer());
        json.put("why", proposal.why().stream().map(RefusalView::json).toList());
        return json;
    }
}
