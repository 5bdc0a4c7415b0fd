package org.ent4j.viescolaire.socle;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.skill.SocleDomain;
import org.ent4j.viescolaire.socle.SocleEvent.DispenseLifted;
import org.ent4j.viescolaire.socle.SocleEvent.DomainDispensed;
import org.ent4j.viescolaire.socle.SocleEvent.DomainPositioned;
import org.ent4j.viescolaire.socle.SocleEvent.PositionDropped;
import org.ent4j.viescolaire.socle.SocleEvent.SynthesisWritten;

/** What each event makes of a bilan. */
final class SocleChanges {

    private SocleChanges() {}

    static SocleBilan after(SocleBilan before, SocleEvent event) {
        return changed(before, event).withVersion(before.version() + 1);
    }

    private static SocleBilan changed(SocleBilan before, SocleEvent event) {
        if (event instanceof DomainPositioned set) {
            return before.withLevels(with(before.levels(), set.domain(), Optional.of(written(set.level(), event))));
        }
        if (event instanceof PositionDropped dropped) {
            return before.withLevels(with(before.levels(), dropped.domain(), Optional.empty()));
        }
        if (event instanceof DomainDispensed dispensed) {
            var why = Optional.of(written(dispensed.why(), event));
            return before.withDispensed(with(before.dispensed(), dispensed.domain(), why));
        }
        if (event instanceof DispenseLifted lifted) {
            return before.withDispensed(with(before.dispensed(), lifted.domain(), Optional.empty()));
        }
        var text = ((SynthesisWritten) event).text();
        return before.withSynthesis(
                Optional.of(text).filter(each -> !each.isBlank()).map(each -> written(each, event)));
    }

    private static <T> Written<T> written(T value, SocleEvent event) {
        return new Written<>(value, event.at(), event.by());
    }

    private static <V> SortedMap<SocleDomain, V> with(
            SortedMap<SocleDomain, V> before, SocleDomain domain, Optional<V> value) {
        var changed = new TreeMap<>(before);
        changed.remove(domain);
        value.ifPresent(each -> changed.put(domain, each));
        return changed;
    }
}
