package org.ent4j.examples.cli.viescolaire;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionTerms;
import org.ent4j.viescolaire.sanction.Sursis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The terms of what is pronounced, besides its kind. Numbers are not limited here: the rules say what is too long. */
final class SanctionTermsOptions {

    @Option(names = "--days", paramLabel = "N", descriptionKey = "sanctions.days")
    private @Nullable Integer days;

    @Option(names = "--hours", paramLabel = "N", descriptionKey = "sanctions.hours")
    private @Nullable Integer hours;

    @Option(names = "--annexe", descriptionKey = "sanctions.annexe")
    private boolean annexe;

    @Option(names = "--outside", descriptionKey = "sanctions.outside")
    private boolean outside;

    @Option(names = "--agreed", descriptionKey = "sanctions.agreed")
    private boolean agreed;

    @Option(
            names = "--sursis",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "sanctions.sursis")
    private @Nullable LocalDate sursis;

    @Option(names = "--alternative-hours", paramLabel = "N", descriptionKey = "sanctions.alternative-hours")
    private @Nullable Integer alternativeHours;

    /** Whether something is given that makes no sense without a kind. */
    boolean isGiven() {
        return days != null || hours != null || annexe || outside || sursis != null || alternativeHours != null;
    }

    boolean isAgreed() {
        return agreed;
    }

    SanctionTerms of(SanctionKind kind) {
        var terms = SanctionTerms.of(kind)
                .withDays(Optional.ofNullable(days).orElse(0))
                .withHours(Optional.ofNullable(hours).orElse(0))
                .withIsFromServiceAnnexe(annexe)
                .withIsOutsideSchool(outside)
                .withIsAgreed(agreed);
        var suspended = sursis == null ? terms : terms.withSursis(Sursis.until(sursis));
        return alternativeHours == null ? suspended : suspended.withAlternativeHours(alternativeHours);
    }
}
