package org.ent4j.examples.cli.ticket;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.examples.host.PlatformSetups;
import org.ent4j.examples.host.ThreePlatforms.Told;
import org.ent4j.examples.host.words.StepWords;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Ticket;

/** A script that was played as JSON, and as lines for people. */
final class PlayView {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final String name;
    private final TicketScenario scenario;
    private final List<PlayedStep> steps;
    private final Output output;

    PlayView(String name, TicketScenario scenario, Output output) {
        this.name = name;
        this.scenario = scenario;
        this.steps = ScenarioPlay.play(scenario);
        this.output = output;
    }

    boolean isAsExpected() {
        return steps.stream().allMatch(PlayedStep::isAsExpected);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", name);
        json.put("title", both(scenario.title()));
        json.put("asExpected", isAsExpected());
        json.put("steps", steps.stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(PlayedStep played) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", played.step().at().toString());
        played.step().by().ifPresent(by -> json.put("by", by.value()));
        json.putAll(both(told(played)));
        json.put("done", played.outcome().refusal().isEmpty());
        json.put("asExpected", played.isAsExpected());
        played.ticket().ifPresent(ticket -> json.put("ticket", json(ticket)));
        played.outcome().refusal().ifPresent(refusal -> json.put("refused", RefusalView.json(refusal)));
        played.outcome().notice().ifPresent(notice -> json.put("notice", RefusalView.json(notice)));
        json.put("told", played.told().stream().map(PlayView::json).toList());
        json.put("failures", played.failures().stream().map(PlayView::both).toList());
        return json;
    }

    private static Map<String, Object> json(Ticket ticket) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", ticket.id().value());
        json.put("state", ticket.state().name());
        json.put("holder", ticket.holder().name());
        ticket.team().ifPresent(team -> json.put("team", team.value()));
        return json;
    }

    static Map<String, Object> json(Told told) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", told.at().toString());
        json.put("to", ExpectationCheck.recipient(told.notice().to()));
        json.put("isTeam", told.notice().to() instanceof Recipient.Team);
        json.put("ticket", told.notice().ticket().value());
        json.putAll(RefusalView.json(told.notice().what()));
        return json;
    }

    static Map<String, Object> both(Label label) {
        var json = new LinkedHashMap<String, Object>();
        json.put("fr", label.fr());
        json.put("en", label.en());
        return json;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%s — %s".formatted(name, scenario.title().in(output.lang())));
        steps.forEach(played -> lines.addAll(lines(played)));
        return lines;
    }

    private List<String> lines(PlayedStep played) {
        var lines = new ArrayList<String>();
        lines.add("%s %s  %s"
                .formatted(
                        played.isAsExpected() ? "✓" : "✗",
                        MOMENT.format(played.step().at()),
                        told(played).in(output.lang())));
        played.outcome()
                .refusal()
                .ifPresent(refusal -> RefusalView.lines(refusal, output.lang())
                        .forEach(line -> lines.add("    " + output.in("refusé : ", "refused: ") + line)));
        played.outcome()
                .notice()
                .ifPresent(notice ->
                        lines.add("    " + output.in("avis : ", "notice: ") + Messages.render(notice, output.lang())));
        played.told().forEach(each -> lines.add("    → " + line(each, played)));
        played.ticket().ifPresent(ticket -> lines.add("    = " + stands(ticket)));
        played.failures().forEach(each -> lines.add("    ✗ " + each.in(output.lang())));
        return lines;
    }

    private String line(Told told, PlayedStep played) {
        var words = Messages.render(told.notice().what(), output.lang());
        var at = LocalDateTime.ofInstant(told.at(), PlatformSetups.ZONE);
        var moment = at.equals(played.step().at()) ? "" : " (" + MOMENT.format(at) + ")";
        return recipient(told) + moment + output.in(" : ", ": ") + words;
    }

    private String recipient(Told told) {
        return told.notice().to() instanceof Recipient.Person person
                ? scenario.name(person.id())
                : output.in("équipe ", "team ")
                        + ExpectationCheck.recipient(told.notice().to());
    }

    private String stands(Ticket ticket) {
        return "%s : %s, %s%s"
                .formatted(
                        ticket.id(),
                        ticket.state().label().in(output.lang()),
                        ticket.holder().label().in(output.lang()),
                        ticket.team()
                                .map(team -> output.in(", équipe ", ", team ") + team)
                                .orElse(""));
    }

    private Label told(PlayedStep played) {
        var step = played.step();
        var who = step.by()
                .map(by -> {
                    var role =
                            scenario.person(by).map(TicketScenario.Person::role).orElse(Role.USER);
                    return Label.of(
                            "%s (%s) : "
                                    .formatted(scenario.name(by), role.label().fr()),
                            "%s (%s): "
                                    .formatted(scenario.name(by), role.label().en()));
                })
                .orElse(Label.of("", ""));
        var what = what(step.act());
        return Label.of(who.fr() + what.fr(), who.en() + what.en());
    }

    private Label what(Act act) {
        if (act instanceof Act.Do does) {
            return on(does.ticket().value(), StepWords.of(does.step()));
        } else if (act instanceof Act.Attach attach) {
            return on(
                    attach.ticket().value(),
                    Label.of(
                            "joint %s (%d octets)"
                                    .formatted(
                                            attach.file().name(), attach.file().bytes()),
                            "attaches %s (%d bytes)"
                                    .formatted(
                                            attach.file().name(), attach.file().bytes())));
        } else if (act instanceof Act.Receive receive) {
            var message = receive.message();
            var words = StepWords.of(message.event().step());
            return Label.of(
                    "message de %s sur %s, %s".formatted(message.from().label().fr(), message.ticket(), words.fr()),
                    "message from %s about %s, %s"
                            .formatted(message.from().label().en(), message.ticket(), words.en()));
        }
        return act instanceof Act.Ask ask ? asks(ask) : Label.of("le temps passe", "time passes");
    }

    private static Label on(String ticket, Label what) {
        return Label.of("%s, %s".formatted(ticket, what.fr()), "%s, %s".formatted(ticket, what.en()));
    }

    private static Label asks(Act.Ask ask) {
        var by = ask.channel().map(each -> each.label());
        var text = ask.description().isBlank() ? "…" : ask.description().strip();
        return Label.of(
                "demande%s en %s : %s"
                        .formatted(by.map(each -> " par " + each.fr()).orElse(""), ask.category(), text),
                "request%s in %s: %s"
                        .formatted(by.map(each -> " by " + each.en()).orElse(""), ask.category(), text));
    }

    /** For other views. */
    static String local(Instant at, Lang lang) {
        var pattern = lang == Lang.FR ? "dd/MM/yyyy HH:mm" : "yyyy-MM-dd HH:mm";
        return DateTimeFormatter.ofPattern(pattern).format(LocalDateTime.ofInstant(at, PlatformSetups.ZONE));
    }
}
