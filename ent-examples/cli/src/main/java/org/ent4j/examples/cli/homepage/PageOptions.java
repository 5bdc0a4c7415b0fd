package org.ent4j.examples.cli.homepage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.viescolaire.Moment;
import org.ent4j.examples.cli.viescolaire.MomentConverter;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which school, by whom, when, and where the data are. */
final class PageOptions {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--uai", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "homepage.uai")
    private @Nullable Uai uai;

    @Option(
            names = "--at",
            paramLabel = "2026-11-16T08:05",
            converter = MomentConverter.class,
            descriptionKey = "homepage.at")
    private @Nullable Moment at;

    @Option(names = "--by", paramLabel = "${bundle:label.person}", descriptionKey = "homepage.by")
    private @Nullable String by;

    FolderData open() {
        return data.open();
    }

    FolderData openExisting() {
        return data.openExisting();
    }

    /** Where the bytes of the pictures of the school are. */
    Path pictures() {
        return data.folder().resolve("pictures").resolve(uai().value());
    }

    Scope school() {
        return Scope.school(new StructureId(uai().value()));
    }

    private Uai uai() {
        return Optional.ofNullable(uai)
                .orElseThrow(() -> new Unusable(
                        "usage", Label.of("donnez l'établissement avec --uai", "name the school with --uai")));
    }

    boolean isOfNoSchool() {
        return uai == null;
    }

    Instant at() {
        return Optional.ofNullable(at)
                .map(moment -> moment.in(HomePageContext.ZONE))
                .orElseGet(() -> Clock.systemUTC().instant());
    }

    /** Whoever uses the system, unless somebody is named. */
    PersonId by() {
        return Optional.ofNullable(by)
                .or(() -> Optional.ofNullable(System.getProperty("user.name")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(PersonId::new)
                .orElse(new PersonId("ent"));
    }
}
