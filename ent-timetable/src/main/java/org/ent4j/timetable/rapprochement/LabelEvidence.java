package org.ent4j.timetable.rapprochement;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.ent4j.timetable.internal.Likeness;
import org.ent4j.timetable.internal.ReadLabel;
import org.ent4j.timetable.rapprochement.RapprochementReason.LooksLike;
import org.ent4j.timetable.rapprochement.RapprochementReason.SameIdentifier;
import org.ent4j.timetable.source.ItemKind;

/** Of everything but people: the likeness of the labels. */
final class LabelEvidence implements NameEvidence {

    /** As much as a label that is the same against one that is not. */
    private static final double SAME_CODE = Likeness.SAME.bits() - Likeness.DIFFERENT.bits();

    private final Map<String, List<ReadLabel>> labels = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Comparison comparison;

    private interface Comparison {
        Likeness of(ReadLabel one, ReadLabel other);
    }

    LabelEvidence(ItemKind kind, Collection<HostItem> hosts) {
        this.comparison = kind == ItemKind.CLASS ? Likeness::ofClasses : Likeness::of;
        hosts.forEach(host -> codes.put(host.key(), host.identifiers()));
        hosts.forEach(host -> labels.put(
                host.key(),
                Stream.concat(Stream.of(host.label()), host.alternativeLabels().stream())
                        .map(ReadLabel::of)
                        .toList()));
    }

    @Override
    public Map<String, Evidence> of(SourceEntry entry) {
        var here = entry.labels().stream().map(ReadLabel::of).toList();
        var all = new HashMap<String, Evidence>();
        labels.forEach((key, there) -> {
            var code = sameCode(entry, key);
            var likeness = best(here, there);
            if (likeness != Likeness.DIFFERENT || code.isPresent()) {
                all.put(key, code.orElse(Evidence.NONE).and(evidence(likeness)));
            }
        });
        return all;
    }

    /** A code that both have is as good as a name, and may be another's as a name may be. */
    private Optional<Evidence> sameCode(SourceEntry entry, String host) {
        return StrongIdentifiers.of(entry)
                .filter(each -> codes.getOrDefault(host, Map.of())
                        .getOrDefault(each.getKey(), "")
                        .equalsIgnoreCase(each.getValue()))
                .map(each -> new Evidence(SAME_CODE, List.of(new SameIdentifier(each.getKey(), each.getValue()))))
                .findFirst();
    }

    private Likeness best(List<ReadLabel> here, List<ReadLabel> there) {
        return here.stream()
                .flatMap(mine -> there.stream().map(theirs -> comparison.of(mine, theirs)))
                .reduce(Likeness.DIFFERENT, BinaryOperator.minBy(Enum::compareTo));
    }

    @Override
    public Evidence of(SourceEntry entry, HostItem host) {
        return evidence(Likeness.DIFFERENT);
    }

    private static Evidence evidence(Likeness likeness) {
        return new Evidence(likeness.bits(), List.of(new LooksLike(likeness.code(), likeness.label())));
    }
}
