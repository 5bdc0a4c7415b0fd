package org.ent4j.viescolaire.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.bulletin.ContentHash;
import org.ent4j.viescolaire.bulletin.Logo;
import org.ent4j.viescolaire.skill.LevelStyle;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.MasteryScale;
import org.ent4j.viescolaire.sortie.Colour;

/**
 * Any value of a type: records by their constructors, entities by their builders, one of those that a sealed interface
 * permits. What a constructor refuses is tried again.
 */
final class RandomValues {

    private static final int ATTEMPTS = 10_000;

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> leaves = new HashMap<>();

    /** @param words what any text is one of */
    RandomValues(long seed, List<String> words) {
        this.random = new Random(seed);
        leaves.put(String.class, () -> words.get(random.nextInt(words.size())));
        leaves.put(int.class, () -> random.nextInt(4));
        leaves.put(Integer.class, () -> random.nextInt(4));
        leaves.put(long.class, () -> (long) random.nextInt(4));
        leaves.put(BigDecimal.class, () -> BigDecimal.valueOf(random.nextInt(2001), random.nextInt(4)));
        leaves.put(boolean.class, random::nextBoolean);
        leaves.put(Uai.class, () -> Uai.ofDigits("%07d".formatted(random.nextInt(9_000_000))));
        leaves.put(Colour.class, () -> new Colour("#%06x".formatted(random.nextInt(0x1000000))));
        leaves.put(
                BigDecimal.class,
                () -> new BigDecimal(List.of("0", "13.30", "7.5", "20", "0.05").get(random.nextInt(5))));
        leaves.put(Average.class, this::average);
        leaves.put(CodeMatiere.class, () -> new CodeMatiere("%06d".formatted(random.nextInt(1_000_000))));
        leaves.put(Logo.class, () -> Logo.png(new byte[] {(byte) random.nextInt(256), 7}));
        leaves.put(ContentHash.class, () -> new ContentHash("%064x".formatted(random.nextInt(1_000_000))));
        leaves.put(
                Instant.class,
                () -> Instant.ofEpochSecond(1_800_000_000L + random.nextInt(30_000_000), random.nextInt(3) * 7));
        leaves.put(SchoolYear.class, () -> new SchoolYear(2020 + random.nextInt(9)));
        leaves.put(LocalDate.class, this::day);
        leaves.put(LocalTime.class, this::time);
        leaves.put(LocalDateTime.class, () -> day().atTime(time()));
        leaves.put(Duration.class, () -> Duration.ofMinutes(random.nextInt(90)));
        leaves.put(YearMonth.class, () -> YearMonth.of(2027, 1 + random.nextInt(12)));
        leaves.put(CodeMatiere.class, () -> new CodeMatiere("%06d".formatted(random.nextInt(1_000_000))));
        leaves.put(BigDecimal.class, () -> BigDecimal.valueOf(random.nextInt(400), random.nextInt(4) - 1));
        leaves.put(MasteryScale.class, this::scale);
        leaves.put(DayOfWeek.class, () -> DayOfWeek.of(1 + random.nextInt(7)));
    }

    private Average average() {
        return random.nextBoolean() ? Average.none() : Average.of(Quotient.of(any(BigDecimal.class)), Rounding.TENTH);
    }

    /** Of all four levels. */
    private MasteryScale scale() {
        var styles = new EnumMap<MasteryLevel, LevelStyle>(MasteryLevel.class);
        for (var level : MasteryLevel.values()) {
            styles.put(level, any(LevelStyle.class));
        }
        return new MasteryScale(styles);
    }

    private LocalDate day() {
        return LocalDate.of(2027, 1, 30).plusDays(random.nextInt(4));
    }

    private LocalTime time() {
        return LocalTime.of(8 + random.nextInt(3), 5 * random.nextInt(12), random.nextInt(2));
    }

    <T> T any(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        var raw = (Class<?>) type;
        if (leaves.containsKey(raw)) {
            return leaves.get(raw).get();
        }
        if (raw.isInterface() && raw.isSealed()) {
            return value(raw.getPermittedSubclasses()[random.nextInt(raw.getPermittedSubclasses().length)]);
        }
        return raw == OptionalInt.class ? optionalInt() : composed(raw);
    }

    private OptionalInt optionalInt() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(4));
    }

    private Object composed(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return type.isRecord() ? tried(() -> record(type)) : tried(() -> entity(type));
    }

    private Object generic(Class<?> type, Type... of) {
        if (type == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(value(of[0]));
        }
        if (Map.class.isAssignableFrom(type)) {
            var map = type == SortedMap.class ? new TreeMap<Object, Object>() : new HashMap<Object, Object>();
            some(of[0]).forEach(key -> map.put(key, value(of[1])));
            return map;
        }
        return type == SortedSet.class
                ? new TreeSet<>(some(of[0]))
                : type == Set.class ? Set.copyOf(some(of[0])) : some(of[0]);
    }

    private List<Object> some(Type type) {
        var list = new ArrayList<>();
        for (var left = random.nextInt(4); left > 0; left--) {
            list.add(value(type));
        }
        return list;
    }

    private interface Attempt {
        Object run() throws ReflectiveOperationException;
    }

    private static Object tried(Attempt attempt) {
        for (var left = ATTEMPTS; left > 0; left--) {
            try {
                return attempt.run();
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof IllegalArgumentException) || left == 1) {
                    throw new AssertionError("No valid value was found.", refused.getCause());
                }
            } catch (ReflectiveOperationException hidden) {
                throw new AssertionError("Everything in an event has to be public: " + hidden, hidden);
            }
        }
        throw new AssertionError();
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(each -> value(each.getGenericType()))
                .toArray();
        return type.getConstructor(types).newInstance(values);
    }

    private Object entity(Class<?> type) throws ReflectiveOperationException {
        var builder = type.getMethod("builder").invoke(null);
        for (var attribute : Attribute.of(type, builder.getClass())) {
            attribute.setter().invoke(builder, value(attribute.type()));
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
