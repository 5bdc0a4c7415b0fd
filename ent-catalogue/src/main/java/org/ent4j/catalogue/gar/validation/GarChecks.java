package org.ent4j.catalogue.gar.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that an export is checked for. */
public final class GarChecks {

    /** In the order of their ids. */
    public static final List<GarCheck> ALL = Stream.of(FileChecks.ALL, SchemaChecks.ALL, LinkChecks.ALL, CodeChecks.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, GarCheck> BY_DEFECT =
            ALL.stream().collect(Collectors.toUnmodifiableMap(GarCheck::kind, Function.identity()));

    private GarChecks() {}

    /** The one that finds such defects. */
    public static GarCheck of(GarDefect defect) {
        return Optional.ofNullable(BY_DEFECT.get(defect.getClass())).orElseThrow();
    }
}
