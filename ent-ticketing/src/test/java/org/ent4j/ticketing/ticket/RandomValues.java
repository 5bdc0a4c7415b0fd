package org.ent4j.ticketing.ticket;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.RequestDraft;

/** Any value of a type: records by their constructors, one of those that a sealed interface permits. What is refused is tried again. */
public final class RandomValues {

    private static final int ATTEMPTS = 1000;
    private static final List<String> WORDS =
            List.of("", "a", "Œuvrard Zoé", "\"\\ \n\u0000\u2028", "{\"type\":\"Closed\"}", "😀", "null", "MAJ-12");

    private final Random random;
    private final Map<Class<?>, Supplier<Object>> leaves = new HashMap<>();

    public RandomValues(long seed) {
        this.random = new Random(seed);
        leaves.put(String.class, () -> WORDS.get(random.nextInt(WORDS.size())));
        leaves.put(int.class, () -> random.nextInt(4));
        leaves.put(long.class, () -> (long) random.nextInt(4));
        leaves.put(
                Instant.class, () -> Instant.ofEpochSecond(1_800_000_000L + random.nextInt(999), random.nextInt(999)));
        leaves.put(RequestDraft.class, this::draft);
    }

    private RequestDraft draft() {
        return RequestDraft.builder()
                .requester(any(PersonId.class))
                .school(any(StructureId.class))
                .category(any(CategoryId.class))
                .description(any(String.class))
                .site(maybe())
                .product(maybe())
                .telephone(maybe())
                .availability(maybe())
                .onBehalfOf(maybe())
                .other(maybe())
                .addAttachments(any(Attachment.class))
                .build();
    }

    private Optional<String> maybe() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(any(String.class));
    }

    /** Every type of step. */
    public static List<Class<?>> steps() {
        return leavesOf(Step.class).toList();
    }

    private static Stream<Class<?>> leavesOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RandomValues::leavesOf)
                : Stream.of(type);
    }

    /** @param type but a primitive one */
    public <T> T any(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0]);
        }
        var raw = (Class<?>) type;
        if (leaves.containsKey(raw)) {
            return leaves.get(raw).get();
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        } else if (raw.isSealed()) {
            var types = leavesOf(raw).toList();
            return value(types.get(random.nextInt(types.size())));
        }
        return record(raw);
    }

    private Object generic(Class<?> type, Type of) {
        if (type == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(value(of));
        }
        var list = new ArrayList<>();
        for (var left = random.nextInt(4); left > 0; left--) {
            list.add(value(of));
        }
        return list;
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (var left = ATTEMPTS; left > 0; left--) {
            try {
                return type.getConstructor(types)
                        .newInstance(Arrays.stream(components)
                                .map(each -> value(each.getGenericType()))
                                .toArray());
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof IllegalArgumentException)) {
                    throw new AssertionError(refused);
                }
            } catch (ReflectiveOperationException hidden) {
                throw new AssertionError("Everything in an event has to be public.", hidden);
            }
        }
        throw new AssertionError("No valid " + type);
    }
}
