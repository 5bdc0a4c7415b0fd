package org.ent4j.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Lang;

/** A thing with a source and both of its texts, for the tests of each module. */
public record Sourced(String key, String english, String french) {

    public static Sourced of(Rule<?> rule) {
        return new Sourced(rule.id(), rule.source(), rule.source(Lang.FR));
    }

    /** All rules that static fields of a package and of those below it hold, also within collections and records. */
    public static Stream<Sourced> rules(String packageName) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packageName).stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                        .flatMap(field -> rulesIn(value(field)))
                        .distinct()
                        .map(Sourced::of)
                        .distinct();
    }

    /** The keys of the French bundle of a folder: {@code "org/ent4j/model"}. */
    public static Set<String> keys(Class<?> owner, String folder) throws IOException {
        var bundle = new Properties();
        var path = "/%s/sources_fr.properties".formatted(folder);
        try (var in = Objects.requireNonNull(owner.getResourceAsStream(path), path)) {
            bundle.load(new InputStreamReader(in, UTF_8));
        }
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    private static Stream<Rule<?>> rulesIn(Object value) {
        if (value instanceof Rule<?> rule) {
            return Stream.of(rule);
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(Sourced::rulesIn);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().flatMap(Sourced::rulesIn);
        }
        return value instanceof Record record
                ? Arrays.stream(record.getClass().getRecordComponents()).flatMap(part -> rulesIn(value(part, record)))
                : Stream.empty();
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Object value(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
