package org.ent4j.examples.cli.quota;

import org.ent4j.catalogue.quota.QuotaMeasure;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Which quota. */
final class QuotaChoice {

    @Option(
            names = "--service",
            required = true,
            paramLabel = "CODE",
            converter = OfService.class,
            descriptionKey = "quotas.service")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private String service;

    @Option(
            names = "--measure",
            required = true,
            paramLabel = "storage_mib|uploads_a_week|recipients",
            converter = OfMeasure.class,
            descriptionKey = "quotas.measure")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private QuotaMeasure measure;

    String service() {
        return service;
    }

    QuotaMeasure measure() {
        return measure;
    }

    /** By its name or its label. */
    static final class OfMeasure implements ITypeConverter<QuotaMeasure> {
        @Override
        public QuotaMeasure convert(String text) {
            return Choices.choose(text, QuotaMeasure.values(), QuotaMeasure::label);
        }
    }

    /** A code of the catalogue, or of the DNMA, which has low lines. */
    static final class OfService implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            var code = text.strip();
            if (!ServiceKey.isCode(code.replace('_', '-'))) {
                throw new Mistyped(Label.of(
                        "« %s » n'est pas un code de service".formatted(text),
                        "'%s' is no code of a service".formatted(text)));
            }
            return code;
        }
    }
}
