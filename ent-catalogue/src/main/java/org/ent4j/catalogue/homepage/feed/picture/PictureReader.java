package org.ent4j.catalogue.homepage.feed.picture;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ent4j.catalogue.homepage.Picture;
import org.ent4j.catalogue.homepage.PictureKind;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/**
 * Reads a picture as far as a page needs it: kind, size and weight, as its bytes say them. Its points are not decoded, so a file
 * that is broken further on passes.
 */
public final class PictureReader {

    private static final int MOST_BYTES = 20 << 20;
    private static final Label EXPECTED = Label.of("une image", "a picture");

    private PictureReader() {}

    /** The picture; or the fatal issue that it is none. A name that says another kind is a warning. */
    public static Imported<Picture> read(FeedSource source) {
        var where = SourceLocation.of(source.name());
        try (var in = source.open()) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? refused(where, new FeedRefusal.TooBig(MOST_BYTES, EXPECTED))
                    : read(source.name(), bytes, where);
        } catch (NoSuchFileException | FileNotFoundException missing) {
            return refused(where, new FeedRefusal.Missing());
        } catch (IOException unreadable) {
            return refused(
                    where, new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName()));
        }
    }

    private static Imported<Picture> read(String name, byte[] bytes, SourceLocation where) {
        if (bytes.length == 0) {
            return refused(where, new FeedRefusal.Empty(EXPECTED));
        } else if (!Picture.isName(name)) {
            return refused(where, new PictureDefect.BadName(name));
        }
        var kind = PictureHeader.kind(bytes);
        return kind.isEmpty()
                ? refused(where, new PictureDefect.UnknownKind(known()))
                : PictureHeader.size(bytes, kind.get())
                        .map(size -> new Picture(name, kind.get(), size.width(), size.height(), bytes.length))
                        .map(picture -> Imported.of(picture, remarks(picture, where)))
                        .orElseGet(() -> refused(
                                where, new PictureDefect.CutShort(kind.get().name())));
    }

    private static List<Issue> remarks(Picture picture, SourceLocation where) {
        var remarks = new ArrayList<Issue>();
        var small = picture.name().toLowerCase(Locale.ROOT);
        Optional.of(picture.kind())
                .filter(kind -> kind.endings().stream().noneMatch(ending -> small.endsWith("." + ending)))
                .ifPresent(kind -> remarks.add(Issue.warning(where, new PictureDefect.OtherKind(kind.name()))));
        return remarks;
    }

    private static Imported<Picture> refused(SourceLocation where, Reason why) {
        return Imported.refused(Issue.fatal(where, why));
    }

    private static List<String> known() {
        return Arrays.stream(PictureKind.values()).map(PictureKind::name).toList();
    }
}
