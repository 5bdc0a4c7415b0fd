package org.ent4j.examples.cli.mediacentre;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ent4j.catalogue.MediacentreSetup;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Schools;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.viescolaire.Moment;
import org.ent4j.examples.cli.viescolaire.MomentConverter;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.GarKnowledge;
import org.ent4j.examples.host.MediacentreContext;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which school of the data, who acts, when, and what he has seen. */
final class SchoolOptions {

    private static final ZoneId PARIS = MediacentreSetup.USUAL.zone();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--school",
            required = true,
            paramLabel = "UAI",
            converter = UaiConverter.class,
            descriptionKey = "services.school")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Uai school;

    @Option(
            names = "--at",
            paramLabel = "2026-11-16T08:05",
            converter = MomentConverter.class,
            descriptionKey = "services.at")
    private @Nullable Moment at;

    @Option(names = "--by", paramLabel = "${bundle:label.person}", descriptionKey = "services.by")
    private @Nullable String by;

    @Option(names = "--seen", paramLabel = "VERSION", descriptionKey = "mediacentre.seen")
    private @Nullable Long seen;

    FolderData open() {
        return data.openExisting();
    }

    MediacentreContext context(FolderData opened) {
        return MediacentreContext.of(opened, MediacentreSetup.USUAL, GarKnowledge.NONE, day());
    }

    /** As the directory has it. */
    StructureId school(FolderData opened) {
        return Schools.known(JooqDirectory.on(opened.dataSource()), school).id();
    }

    Instant at() {
        return Optional.ofNullable(at)
                .map(moment -> moment.in(PARIS))
                .orElseGet(() -> Clock.systemUTC().instant());
    }

    LocalDate day() {
        return LocalDate.ofInstant(at(), PARIS);
    }

    /** Whoever uses the system, unless somebody is named. */
    PersonId by() {
        return Optional.ofNullable(by)
                .or(() -> Optional.ofNullable(System.getProperty("user.name")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(PersonId::new)
                .orElseGet(() -> new PersonId("ent"));
    }

    /** @param now the version that stands there, 0 when nothing does */
    long seen(long now) {
        return Optional.ofNullable(seen).orElse(now);
    }

    static String notBlank(String text) {
        if (text.isBlank()) {
            throw new Unusable("usage", Label.of("le texte est vide", "the text is empty"));
        }
        return text.strip();
    }
}
