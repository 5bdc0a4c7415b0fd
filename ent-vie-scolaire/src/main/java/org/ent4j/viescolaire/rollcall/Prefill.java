package org.ent4j.viescolaire.rollcall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rollcall.Beforehand.Why;

/**
 * What a roll call says before anybody has called it: who is known to be away, and who was absent in the lesson before.
 * All others are present. What is known beforehand is locked, a guess is not. Source: Mon Bureau Numérique, Faire l'appel.
 */
public final class Prefill {

    private final CalledLesson lesson;
    private final Collection<Beforehand> known;
    private final Optional<RollCall> before;

    private Prefill(CalledLesson lesson, Collection<Beforehand> known, Optional<RollCall> before) {
        this.lesson = lesson;
        this.known = known;
        this.before = before;
    }

    /**
     * An entry for each pupil enrolled that day, in the order of their ids.
     *
     * @param known what is known of anybody at any time
     * @param before the roll call of the lesson before, of the same day
     */
    public static List<RollCallEntry> of(CalledLesson lesson, Collection<Beforehand> known, Optional<RollCall> before) {
        var prefill = new Prefill(lesson, known, before);
        return lesson.pupils().stream().sorted().map(prefill::of).toList();
    }

    private RollCallEntry of(PersonId pupil) {
        var ofPupil = known.stream()
                .filter(each -> each.pupil().equals(pupil))
                .sorted(Comparator.comparing(Beforehand::why).thenComparing(Beforehand::when))
                .toList();
        return known(pupil, ofPupil)
                .orElseGet(() -> wasAbsent(pupil) ? RollCallEntry.absent(pupil) : RollCallEntry.present(pupil));
    }

    /** One whose absence was announced comes back when it ends. */
    private boolean wasAbsent(PersonId pupil) {
        return before.flatMap(rollCall -> rollCall.entry(pupil))
                .filter(entry -> entry.presence() == Presence.ABSENT && !entry.isLocked())
                .isPresent();
    }

    private Optional<RollCallEntry> known(PersonId pupil, List<Beforehand> ofPupil) {
        var away = inLesson(ofPupil, beforehand -> beforehand.why() != Why.EXEMPTION);
        var exempt = inLesson(ofPupil, beforehand -> beforehand.why() == Why.EXEMPTION);
        var spans = spans(away);
        if (spans.stream().anyMatch(span -> span.contains(lesson.period()))) {
            return Optional.of(locked(RollCallEntry.absent(pupil), away));
        }
        if (!exempt.isEmpty()) {
            return Optional.of(locked(RollCallEntry.exempt(pupil), exempt));
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(inPart(pupil, spans, away));
    }

    private List<Beforehand> inLesson(List<Beforehand> ofPupil, Predicate<Beforehand> wanted) {
        return ofPupil.stream()
                .filter(wanted)
                .filter(beforehand -> beforehand.when().overlaps(lesson.period()))
                .toList();
    }

    private static RollCallEntry locked(RollCallEntry entry, List<Beforehand> why) {
        return motif(entry, why).locked();
    }

    private static RollCallEntry motif(RollCallEntry entry, List<Beforehand> why) {
        return why.stream()
                .flatMap(beforehand -> beforehand.motif().stream())
                .findFirst()
                .map(entry::withMotif)
                .orElse(entry);
    }

    /** Announcements that touch are one absence. */
    private static List<Period> spans(List<Beforehand> away) {
        var spans = new ArrayList<Period>();
        away.stream().map(Beforehand::when).sorted().forEach(period -> {
            var last = spans.size() - 1;
            if (last >= 0 && spans.get(last).touches(period)) {
                spans.set(last, spans.get(last).span(period));
            } else {
                spans.add(period);
            }
        });
        return spans;
    }

    /** Who is away at the start comes when that is over, who is away later leaves; the hours are guesses, and not locked. */
    private RollCallEntry inPart(PersonId pupil, List<Period> spans, List<Beforehand> away) {
        var start = lesson.period().start();
        var arrived = spans.stream()
                .filter(span -> !span.start().isAfter(start))
                .map(span -> span.end().toLocalTime())
                .findFirst();
        var left = spans.stream()
                .filter(span -> span.start().isAfter(start))
                .map(span -> span.start().toLocalTime())
                .findFirst();
        var entry = new RollCallEntry(pupil, Presence.PRESENT, arrived, left, Optional.empty(), "", false);
        return motif(entry, away);
    }
}
