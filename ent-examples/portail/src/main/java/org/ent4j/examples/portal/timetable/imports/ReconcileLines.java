package org.ent4j.examples.portal.timetable.imports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.RapprochementReason;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;

/** Lines of a plan as a screen shows them. */
record ReconcileLines(Correspondences decisions, Words words) {

    private static final int CANDIDATES = 4;

    ReconcilePage.Line of(PlanLine<HostItem> line) {
        var item = line.item();
        return new ReconcilePage.Line(
                ItemName.of(item).toString(),
                Verdicts.field(item),
                words.of(ItemKind.valueOf(item.kind()).label()),
                item.label().isBlank() ? item.key() : item.label(),
                state(line),
                tone(line.fate()),
                line.match().settled().map(HostItem::label),
                words.of(line.reasons().stream()
                        .filter(why -> isWorthSaying(why, line))
                        .toList()),
                candidates(TimetablePlan.suggestions(line)),
                line.isOpen(),
                isDecided(line),
                search(item.kind(), item.key()));
    }

    /** That nothing is like it says little beside what is a little like it. */
    private static boolean isWorthSaying(Reason why, PlanLine<HostItem> line) {
        return !(why instanceof RapprochementReason.NothingLike)
                || TimetablePlan.suggestions(line).isEmpty();
    }

    static String search(String kind, String key) {
        return "%s/element?genre=%s&cle=%s".formatted(ImportFeature.RECONCILE, kind, encoded(key));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    boolean isDecided(PlanLine<HostItem> line) {
        return decisions.of(line.item()).isPresent();
    }

    private String state(PlanLine<HostItem> line) {
        if (isDecided(line)) {
            return line.fate() == Fate.UNCHANGED
                    ? words.in("décidé", "decided")
                    : words.in("décidé : ", "decided: ") + words.of(line.fate().label());
        }
        return line.fate() == Fate.UNCHANGED
                ? words.in("reconnu", "recognised")
                : words.of(line.fate().label());
    }

    private static String tone(Fate fate) {
        return switch (fate) {
            case CONFLICT -> "wait";
            case UNCHANGED -> "good";
            case CREATE, UPDATE -> "note";
            case IGNORED, DISAPPEARED, FROZEN -> "";
        };
    }

    /** Two that are called the same are told apart by their birth dates or codes. */
    private List<ReconcilePage.Candidate> candidates(List<Match.Candidate<HostItem>> suggestions) {
        var seen = suggestions.stream().limit(CANDIDATES).toList();
        return seen.stream()
                .map(each -> candidate(
                        each,
                        seen.stream()
                                .filter(other -> other.target()
                                        .label()
                                        .equals(each.target().label()))
                                .skip(1)
                                .findFirst()
                                .flatMap(any -> detail(each.target()))))
                .toList();
    }

    private ReconcilePage.Candidate candidate(Match.Candidate<HostItem> candidate, Optional<String> detail) {
        var label = candidate.target().label();
        return new ReconcilePage.Candidate(
                Verdicts.to(candidate.target().key()),
                detail.map(more -> "%s (%s)".formatted(label, more)).orElse(label),
                words.in("vraisemblance %d %%", "likelihood %d %%").formatted(percent(candidate.score())),
                words.of(candidate.reasons()));
    }

    /** Nothing that is suggested is sure. */
    private static long percent(double score) {
        return Math.max(1, Math.min(99, Math.round(score * 100)));
    }

    /** One of the host's items that somebody looked for. */
    ReconcilePage.Candidate found(HostItem item) {
        return new ReconcilePage.Candidate(
                Verdicts.to(item.key()), item.label(), "", detail(item).stream().toList());
    }

    private Optional<String> detail(HostItem item) {
        return item.birthDate()
                .map(day -> words.in("né(e) le %s", "born on %s").formatted(words.shortDay(day)))
                .or(() -> Optional.of(item.key())
                        .filter(key -> !key.equals(item.label()) && item.name().isEmpty()));
    }
}
