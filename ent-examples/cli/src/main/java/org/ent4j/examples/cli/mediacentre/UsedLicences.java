package org.ent4j.examples.cli.mediacentre;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.catalogue.subscription.TargetPublic;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;

/** How many licences are allocated, as the console of the GAR says: {@code abonnement-1:ELEVE=96}, again and again. */
record UsedLicences(Map<String, Map<TargetPublic, Long>> bySubscription) {

    private static final Pattern SHAPE = Pattern.compile("(.+):([^:=]+)=([0-9]{1,8})");

    /** @throws Unusable when one is not of that form */
    static UsedLicences of(List<String> written) {
        var all = new HashMap<String, Map<TargetPublic, Long>>();
        for (var each : written) {
            var parts = SHAPE.matcher(each.strip());
            if (!parts.matches()) {
                throw mistyped(each);
            }
            all.computeIfAbsent(parts.group(1), any -> new EnumMap<>(TargetPublic.class))
                    .merge(target(parts.group(2), each), Long.parseLong(parts.group(3)), Long::sum);
        }
        return new UsedLicences(all);
    }

    private static TargetPublic target(String text, String each) {
        return Stream.of(TargetPublic.values())
                .filter(one -> Folding.fold(one.code()).equals(Folding.fold(text)))
                .findFirst()
                .orElseThrow(() -> mistyped(each));
    }

    private static Unusable mistyped(String each) {
        var publics = String.join(
                ", ", Stream.of(TargetPublic.values()).map(TargetPublic::code).toList());
        return new Unusable(
                "usage",
                Label.of(
                        "« %s » : attendu ABONNEMENT:PUBLIC=NOMBRE, public parmi %s".formatted(each, publics),
                        "'%s': expected SUBSCRIPTION:PUBLIC=NUMBER, the public one of %s".formatted(each, publics)));
    }

    Map<TargetPublic, Long> of(String subscription) {
        return Optional.ofNullable(bySubscription.get(subscription)).orElse(Map.of());
    }
}
