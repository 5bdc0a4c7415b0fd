package org.ent4j.viescolaire.rollcall;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.counting.Periods;
import org.ent4j.viescolaire.rollcall.Beforehand.Why;

/**
 * What a roll call says before anybody has called it: who is known to be away, and who was absent in the lesson before.
 * All others are present. What the school says beforehand is locked, a guess is not. Source: Mon Bureau Numérique, Faire l'appel.
 */
public final class Prefill {

    private final CalledLesson lesson;
    private final Collection<Beforehand> known;
    private final Collection<RollCall> earlier;

    private Prefill(CalledLesson lesson, Collection<Beforehand> known, Collection<RollCall> earlier) {
        this.lesson = lesson;
        this.known = known;
        this.earlier = earlier;
    }

    /**
     * An entry for each pupil enrolled that day, in the order of their ids.
     *
     * @param known what is known of anybody at any time
     * @param earlier roll calls of the same day; of each pupil the last before the lesson counts
     */
    public static List<RollCallEntry> of(
            CalledLesson lesson, Collection<Beforehand> known, Collection<RollCall> earlier) {
        var prefill = new Prefill(lesson, known, earlier);
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
        return earlier.stream()
                .filter(rollCall -> rollCall.state().isTaken()
                        && !rollCall.lesson()
                                .period()
                                .end()
                                .isAfter(lesson.period().start()))
                .filter(rollCall -> rollCall.entry(pupil).isPresent())
                .max(Comparator.comparing(rollCall -> rollCall.lesson().period()))
                .flatMap(rollCall -> rollCall.entry(pupil).map(entry -> isUnannounced(entry, rollCall)))
                .orElse(false);
    }

    private boolean isUnannounced(RollCallEntry entry, RollCall rollCall) {
        return entry.presence() == Presence.ABSENT
                && known.stream()
                        .noneMatch(each -> each.pupil().equals(entry.pupil())
                                && each.when().overlaps(rollCall.lesson().period()));
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
                .filter(beforehand -> beforehand.subject().isEmpty()
                        || beforehand.subject().get().equals(lesson.subject()))
                .toList();
    }

    private static RollCallEntry locked(RollCallEntry entry, List<Beforehand> why) {
        var said = motif(entry, why);
        return why.stream().allMatch(Beforehand::isFirm) ? said.locked() : said;
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
        return Periods.joined(away.stream().map(Beforehand::when).toList());
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
