package org.ent4j.examples.cli.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.ticketing.Receipt;
import org.ent4j.ticketing.intake.Admission;
import org.ent4j.ticketing.request.Advice;
import org.ent4j.ticketing.routing.Routing;
import org.ent4j.ticketing.ticket.Platform;

/** What becomes of a request, told to whoever sent it. */
final class ReceiptView {

    private final TicketDesk desk;
    private final List<Advice> advice;

    ReceiptView(TicketDesk desk, List<Advice> advice) {
        this.desk = desk;
        this.advice = advice;
    }

    Answer refused(List<Refusal> refusals) {
        var json = new LinkedHashMap<String, Object>();
        var lines = new ArrayList<String>();
        json.put(
                "refused",
                refusals.stream()
                        .flatMap(each -> RefusalView.json(each).stream())
                        .toList());
        refusals.forEach(each -> RefusalView.lines(each, desk.lang())
                .forEach(line -> lines.add(desk.output().in("refusé : ", "refused: ") + line)));
        advise(json, lines);
        return Answer.of(false, json, lines);
    }

    Answer of(Receipt receipt) {
        var ticket = desk.platforms().find(receipt.ticket().id()).orElse(receipt.ticket());
        var json = new LinkedHashMap<String, Object>();
        var lines = new ArrayList<String>();
        json.put("ticket", TicketDesk.summary(ticket));
        lines.add(desk.stands(ticket));
        if (receipt.admission() instanceof Admission.Rejected rejected) {
            json.put("notice", RefusalView.json(rejected.notice()));
            lines.add(desk.output().in("avis : ", "notice: ") + Messages.render(rejected.notice(), desk.lang()));
        } else {
            var routing = desk.platforms()
                    .at(Platform.ACADEMIE)
                    .intake()
                    .routing(receipt.ticket().request());
            json.put("routing", json(routing));
            lines.add(Messages.render(routing.why(), desk.lang()));
            advise(json, lines);
        }
        var told = desk.platforms().heard();
        json.put("told", TicketDesk.json(told));
        lines.addAll(desk.lines(told));
        return Answer.of(receipt.admission() instanceof Admission.Admitted, json, lines);
    }

    static Map<String, Object> json(Routing routing) {
        var json = new LinkedHashMap<String, Object>();
        json.put("team", routing.team().value());
        routing.rule().ifPresent(rule -> json.put("rule", rule.id()));
        json.putAll(RefusalView.json(routing.why()));
        return json;
    }

    private void advise(Map<String, Object> json, List<String> lines) {
        var all = new ArrayList<Map<String, Object>>();
        for (var each : advice) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("rule", each.rule());
            entry.putAll(RefusalView.json(each.reason()));
            all.add(entry);
            lines.add("%s%s [%s]"
                    .formatted(
                            desk.output().in("conseil : ", "advice: "),
                            Messages.render(each.reason(), desk.lang()),
                            each.rule()));
        }
        json.put("advice", all);
    }
}
