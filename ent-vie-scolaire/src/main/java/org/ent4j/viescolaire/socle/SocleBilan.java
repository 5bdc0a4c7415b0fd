package org.ent4j.viescolaire.socle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.decision.Outcome;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Socle;
import org.ent4j.viescolaire.skill.SocleDomain;

/**
 * What is decided by hand of the socle of a pupil, as its journal makes it.
 *
 * @param levels of the domains that were positioned by hand, over what was evaluated
 * @param dispensed of which domains the pupil is dispensed, and why; they win over levels
 * @param version how many events made it
 */
public record SocleBilan(
        SocleBilanId id,
        SortedMap<SocleDomain, Written<MasteryLevel>> levels,
        SortedMap<SocleDomain, Written<String>> dispensed,
        Optional<Written<String>> synthesis,
        int version) {

    public SocleBilan {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        dispensed = Collections.unmodifiableSortedMap(new TreeMap<>(dispensed));
    }

    /** Nothing is decided by hand. */
    public static SocleBilan opened(SocleBilanId id) {
        return new SocleBilan(id, new TreeMap<>(), new TreeMap<>(), Optional.empty(), 0);
    }

    /** As a journal makes it. */
    public static SocleBilan replay(SocleBilanId id, List<? extends SocleEvent> journal) {
        return Outcome.replay(opened(id), List.copyOf(journal), SocleChanges::after);
    }

    /** As one more event makes it. */
    public SocleBilan after(SocleEvent event) {
        return SocleChanges.after(this, event);
    }

    /** As the levels of skills take it. */
    public Socle socle() {
        var set = new EnumMap<SocleDomain, MasteryLevel>(SocleDomain.class);
        levels.forEach((domain, level) -> set.put(domain, level.value()));
        return new Socle(id.pupil(), set, dispensed.keySet());
    }

    SocleBilan withLevels(SortedMap<SocleDomain, Written<MasteryLevel>> others) {
        return new SocleBilan(id, others, dispensed, synthesis, version);
    }

    SocleBilan withDispensed(SortedMap<SocleDomain, Written<String>> others) {
        return new SocleBilan(id, levels, others, synthesis, version);
    }

    SocleBilan withSynthesis(Optional<Written<String>> other) {
        return new SocleBilan(id, levels, dispensed, other, version);
    }

    SocleBilan withVersion(int other) {
        return new SocleBilan(id, levels, dispensed, synthesis, other);
    }
}
