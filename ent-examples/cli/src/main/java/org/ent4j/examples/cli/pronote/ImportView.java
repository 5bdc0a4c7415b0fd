package org.ent4j.examples.cli.pronote;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ent4j.catalogue.PronoteConnector;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.pronote.identifiers.IdentifierLine;
import org.ent4j.catalogue.pronote.identifiers.IdentifierPlan;
import org.ent4j.catalogue.pronote.identifiers.MatchStatus;
import org.ent4j.catalogue.pronote.identifiers.PronoteAccount;
import org.ent4j.catalogue.pronote.identifiers.Suggestion;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.RefusalView;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.rule.Messages;

/** An import of identifiers, for people and for programs. */
final class ImportView {

    private static final int SHOWN = 20;

    private final Output output;
    private final IdentifierPlan plan;
    private final Map<PersonId, String> names;
    private final List<Issue> issues;

    ImportView(Output output, IdentifierPlan plan, Collection<PortalPerson> people, List<Issue> issues) {
        this.output = output;
        this.plan = plan;
        this.names = people.stream()
                .collect(Collectors.toMap(PortalPerson::id, each -> each.name().display(), (one, other) -> one));
        this.issues = issues;
    }

    Answer answer(Either<Refusal, PronoteConnector.Imported> done, boolean dryRun) {
        var isWhole = issues.stream().noneMatch(Issue::costsARow)
                && plan.lines().stream().noneMatch(line -> line.status().isOpen());
        return Answer.of(done.isRight() && isWhole, json(done, dryRun), lines(done, dryRun));
    }

    private Map<String, Object> json(Either<Refusal, PronoteConnector.Imported> done, boolean dryRun) {
        var json = new LinkedHashMap<String, Object>();
        json.put("imported", done.isRight() && !dryRun);
        json.put("dryRun", dryRun);
        json.put("complete", plan.complete());
        json.put("first", plan.first());
        var counts = new LinkedHashMap<String, Object>();
        plan.counts().forEach((status, count) -> counts.put(status.name(), count));
        json.put("counts", counts);
        json.put("changes", plan.changes().size());
        json.put("lines", plan.lines().stream().map(this::json).toList());
        json.put("issues", IssueView.json(issues));
        json.put("refused", done.isLeft() ? RefusalView.json(done.getLeft()) : List.of());
        return json;
    }

    private Map<String, Object> json(IdentifierLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("status", line.status().name());
        json.put("login", line.account().map(PronoteAccount::login).orElse(""));
        json.put("label", label(line));
        json.put("person", line.person().map(PersonId::value).orElse(""));
        json.put("reasons", line.reasons().stream().map(RefusalView::json).toList());
        json.put("suggestions", line.suggestions().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(Suggestion suggestion) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", suggestion.person().value());
        json.put("name", name(suggestion.person()));
        json.put("score", Math.round(suggestion.score() * 1000) / 1000.0);
        return json;
    }

    private String name(PersonId person) {
        return Objects.requireNonNullElse(names.get(person), person.value());
    }

    private String label(IdentifierLine line) {
        return line.account()
                .map(PronoteAccount::label)
                .or(() -> line.person().map(this::name))
                .orElse("");
    }

    private List<String> lines(Either<Refusal, PronoteConnector.Imported> done, boolean dryRun) {
        var lines = new ArrayList<String>(IssueView.lines(issues, output.lang()));
        List.of(MatchStatus.CONFLICT, MatchStatus.AMBIGUOUS, MatchStatus.UNMATCHED_PRONOTE, MatchStatus.UNMATCHED_ENT)
                .forEach(status -> section(lines, status));
        lines.add(plan.counts().entrySet().stream()
                .map(each -> each.getKey().label().in(output.lang()) + " " + each.getValue())
                .collect(Collectors.joining(", ")));
        done.peekLeft(refusal -> lines.addAll(RefusalView.lines(refusal, output.lang())));
        lines.add(end(done, dryRun));
        return lines;
    }

    private String end(Either<Refusal, PronoteConnector.Imported> done, boolean dryRun) {
        if (done.isLeft()) {
            return dryRun
                    ? output.in("à blanc : rien ne serait importé", "dry run: nothing would be imported")
                    : output.in("rien n'est importé", "nothing is imported");
        }
        return (dryRun
                        ? output.in("à blanc : %d identifiants changeraient", "dry run: %d identifiers would change")
                        : output.in("importé : %d identifiants changés", "imported: %d identifiers changed"))
                .formatted(plan.changes().size());
    }

    private void section(List<String> lines, MatchStatus status) {
        var all = plan.of(status);
        if (!all.isEmpty()) {
            lines.add("%s (%d)".formatted(status.label().in(output.lang()), all.size()));
            all.stream().limit(SHOWN).forEach(line -> lines.add("  " + told(line)));
        }
        if (all.size() > SHOWN) {
            lines.add(output.in("  … et %d autres (--json les donne tous)", "  … and %d more (--json has them all)")
                    .formatted(all.size() - SHOWN));
        }
    }

    private String told(IdentifierLine line) {
        var login = line.account().map(each -> " [" + each.login() + "]").orElse("");
        var reasons = line.reasons().stream()
                .map(each -> Messages.render(each, output.lang()))
                .collect(Collectors.joining(" ; "));
        var suggestions = line.suggestions().stream()
                .map(each -> "%s [%s] %.0f %%".formatted(name(each.person()), each.person(), each.score() * 100))
                .collect(Collectors.joining(", "));
        return label(line) + login + " — " + reasons + (suggestions.isEmpty() ? "" : " → " + suggestions);
    }
}
