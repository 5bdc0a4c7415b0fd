package org.ent4j.examples.cli.quota;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.catalogue.Quotas;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.QuotaJson;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.QuotaUse;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Schools;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.services.ScopeConverter;
import org.ent4j.examples.host.Academies;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose quotas, and who asks. */
final class QuotaOptions {

    @Mixin
    private final DataOption data = new DataOption();

    /** Not required of picocli, which would want it of the command above as well. */
    @ArgGroup
    private @Nullable Whose whose;

    @Option(names = "--by", paramLabel = "${bundle:label.person}", descriptionKey = "quotas.by")
    private @Nullable String by;

    /** A school, or a scope of several. */
    private static final class Whose {
        @Option(names = "--uai", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "quotas.uai")
        private @Nullable Uai uai;

        @Option(
                names = "--scope",
                paramLabel = "projet|academie:12",
                converter = ScopeConverter.class,
                descriptionKey = "quotas.scope")
        private @Nullable Scope scope;
    }

    /**
     * What a command works on.
     *
     * @param scope of a school, or above it
     */
    record Desk(Quotas quotas, Scope scope, PersonId by, Instant now) {

        long seen() {
            return quotas.find(scope).map(each -> each.version()).orElse(0L);
        }

        Optional<StructureId> school() {
            return scope instanceof Scope.OfSchool one ? Optional.of(one.school()) : Optional.empty();
        }
    }

    Answer at(Function<Desk, Answer> work) {
        var one = Optional.ofNullable(whose)
                .orElseThrow(() -> new Unusable("usage", Label.of("donnez --uai ou --scope", "give --uai or --scope")));
        try (var opened = data.openExisting()) {
            var shelf = JooqCatalogue.on(opened.dataSource()).migrate().shelf(QuotaTable.FILING, QuotaJson.text());
            var quotas = Quotas.of(new Quotas.Ports(shelf, Rights.open(), new Academies(), QuotaUse.unknown()));
            return work.apply(
                    new Desk(quotas, scope(one, opened), by(), Clock.systemUTC().instant()));
        }
    }

    private static Scope scope(Whose one, FolderData opened) {
        return Optional.ofNullable(one.uai)
                .map(uai -> Scope.school(Schools.known(JooqDirectory.on(opened.dataSource()), uai)
                        .id()))
                .or(() -> Optional.ofNullable(one.scope))
                .orElseThrow();
    }

    /** Whoever uses the system, unless somebody is named. */
    private PersonId by() {
        var text = by == null ? System.getProperty("user.name", "ent") : by;
        if (text.isBlank()) {
            throw new Unusable(
                    "usage", Label.of("--by demande le numéro d'une personne", "--by wants the id of a person"));
        }
        return new PersonId(text.strip());
    }
}
