package org.ent4j.viescolaire.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.util.Optional;
import org.ent4j.viescolaire.journal.JournalKey;
import org.jspecify.annotations.Nullable;

/** Teaches Jackson the style of the domain, for all of its types: records, entities with builders, sealed hierarchies. */
final class DomainModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    DomainModule() {
        addSerializer(BigDecimal.class, ToStringSerializer.instance);
        addDeserializer(BigDecimal.class, new DecimalReader());
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

    private static Optional<Identifier> identifier(JavaType type) {
        return Optional.<Class<?>>of(type.getRawClass())
                .filter(Identifier::isOne)
                .map(Identifier::of);
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return identifier(type)
                    .<JsonSerializer<?>>map(each -> new IdentifierWriter(each, false))
                    .or(() -> Shape.of(type.getRawClass()).map(ShapeWriter::new))
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

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            var raw = type.getRawClass();
            if (raw == JournalKey.class) {
                return new JournalKeyReader();
            }
            if (raw.isInterface() && raw.isSealed()) {
                return new VariantReader(raw);
            }
            return identifier(type)
                    .<JsonDeserializer<?>>map(IdentifierReader::new)
                    .or(() -> Shape.of(raw).map(ShapeReader::new))
                    .orElse(null);
        }
    }
}
