package org.ent4j.catalogue.feed.gar;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.catalogue.feed.gar.reading.GarProgress;
import org.ent4j.catalogue.feed.gar.reading.GarValidator;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.validation.CheckCount;
import org.ent4j.catalogue.gar.validation.GarFinding;
import org.ent4j.catalogue.gar.validation.NothingToRead;
import org.ent4j.catalogue.gar.validation.ValidationReport;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Looks at the files of an export before they are handed over. */
@FunctionalInterface
public interface ValidateGar {

    /** Of each check, how many objects are named. */
    int NAMED = 20;

    /** The place of what is about no file. */
    Label THE_EXPORT = Label.of("l'export", "the export");

    /**
     * What blocks it.
     *
     * @param folder with the XML files, the archive and its checksum
     * @param progress hears how many files were read
     */
    List<GarObjection> objections(Path folder, GarProgress progress);

    /** By the validator of this library: what blocks, of each check the first {@value #NAMED}, and how many more. */
    static ValidateGar standard() {
        return (folder, progress) ->
                objections(GarValidator.standard().keeping(NAMED).validate(folder, progress));
    }

    /**
     * What our own validator objects to in files that may stand anywhere, as {@link #standard} says it.
     *
     * @param folder for the reports
     * @param files with the archive and its checksum
     */
    static List<GarObjection> standard(String folder, Collection<FeedSource> files) {
        return objections(GarValidator.standard().keeping(NAMED).validate(folder, files, GarProgress.NONE));
    }

    private static List<GarObjection> objections(Either<NothingToRead, ValidationReport> read) {
        return read.fold(nothing -> List.of(unreadable(nothing)), ValidateGar::blocking);
    }

    /** None: the files are handed over unread. */
    static ValidateGar none() {
        return (folder, progress) -> List.of();
    }

    private static GarObjection unreadable(NothingToRead nothing) {
        return new GarObjection.Rejected(
                nothing.code(),
                "",
                THE_EXPORT,
                "",
                Label.of(Messages.render(nothing, Lang.FR), Messages.render(nothing, Lang.EN)));
    }

    private static List<GarObjection> blocking(ValidationReport report) {
        return report.counts().stream()
                .filter(each -> each.check().isBlocking())
                .flatMap(each -> Stream.concat(report.of(each.check()).stream().map(ValidateGar::rejected), more(each)))
                .toList();
    }

    private static GarObjection rejected(GarFinding finding) {
        return new GarObjection.Rejected(
                finding.check().id(),
                finding.file(),
                finding.place().isEmpty() ? THE_EXPORT : Label.of(finding.place(), finding.place()),
                finding.subject().toString(),
                Label.of(finding.text(Lang.FR), finding.text(Lang.EN)));
    }

    private static Stream<GarObjection> more(CheckCount count) {
        return count.left() > 0
                ? Stream.of(new GarObjection.RejectedMore(count.check().id(), count.left()))
                : Stream.empty();
    }
}
