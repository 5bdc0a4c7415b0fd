package org.ent4j.model.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Teaches Jackson the style of the domain, for all of its types: records, entities with builders, sealed hierarchies.
 *
 * <ul>
 *   <li>A value is an object with its components. One of a sealed hierarchy has its {@code "type"} first: the simple name of
 *       its record, which is therefore never changed. (A component of such a value that is called {@code type} itself is
 *       {@code "itsType"}.)
 *   <li>An identifier, a record of one text, is that text, and so is a decimal number. Times are as in ISO 8601. A
 *       constant of an enum is its name, also in a sealed hierarchy.
 *   <li>What is empty, {@code ""}, {@code false} or 0 in a record is left out.
 *   <li>What the domain refuses is a defect of the text.
 * </ul>
 *
 * <p>A context adds what it writes in a way of its own, before the module is used.
 */
public final class DomainModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final transient Map<Class<?>, ShortForm> shortForms = new HashMap<>();
    private final transient Map<Class<?>, Function<JsonNode, Object>> trees = new HashMap<>();

    /** Without anything of a context's own. */
    public DomainModule() {
        addSerializer(BigDecimal.class, ToStringSerializer.instance);
        addDeserializer(BigDecimal.class, new DecimalReader());
    }

    /**
     * Values of which there are very many, and of which most say nothing but who it is: these are written as that text alone.
     *
     * @param text of a value, all of it or only who it is
     * @param usual the value that such a text stands for; the long form is read as well
     * @return this
     */
    public <T> DomainModule addShortForm(Class<T> type, Function<T, String> text, Function<String, T> usual) {
        shortForms.put(type, new ShortForm(value -> text.apply(type.cast(value)), usual::apply));
        return this;
    }

    /**
     * Values that are not read by their constructor, because texts hold more than it takes.
     *
     * @param make of an object; what it refuses by an {@link IllegalArgumentException} is a defect of the text
     * @return this
     */
    public <T> DomainModule addObject(Class<T> type, Function<JsonNode, T> make) {
        trees.put(type, make::apply);
        return this;
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
        context.addKeySerializers(new KeyWriters());
        context.addKeyDeserializers((type, config, description) ->
                identifier(type).map(IdentifierKeyReader::new).orElse(null));
    }

    private Optional<ShortForm> shortForm(Shape shape) {
        return Optional.ofNullable(shortForms.get(shape.type()));
    }

    private static Optional<Identifier> identifier(JavaType type) {
        return Optional.<Class<?>>of(type.getRawClass())
                .filter(Identifier::isOne)
                .map(Identifier::of);
    }

    private final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return identifier(type)
                    .<JsonSerializer<?>>map(each -> new IdentifierWriter(each, false))
                    .or(() -> Shape.of(type.getRawClass()).map(shape -> new ShapeWriter(shape, shortForm(shape))))
                    .orElse(null);
        }
    }

    private static final class KeyWriters extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return identifier(type)
                    .map(each -> new IdentifierWriter(each, true))
                    .orElse(null);
        }
    }

    private final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            var raw = type.getRawClass();
            return Optional.ofNullable(trees.get(raw))
                    .<JsonDeserializer<?>>map(make -> new TreeReader(raw, make))
                    .or(() -> reader(type))
                    .orElse(null);
        }

        private Optional<JsonDeserializer<?>> reader(JavaType type) {
            var raw = type.getRawClass();
            if (raw.isInterface() && raw.isSealed()) {
                return Optional.of(new VariantReader(raw));
            }
            return identifier(type)
                    .<JsonDeserializer<?>>map(IdentifierReader::new)
                    .or(() -> Shape.of(raw).map(shape -> new ShapeReader(shape, shortForm(shape))));
        }
    }
}
