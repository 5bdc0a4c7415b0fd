package org.ent4j.model.feed;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * Takes the members out of a zip, inflated into memory within bounds of their number, of the bytes of all together and of
 * what each grows by. Nothing is unpacked, so that no member can write anywhere, whatever its name. Names that are not
 * marked as UTF-8 are read as ISO 8859-1: other alphabets of old software garble accents and nothing else.
 *
 * <pre>{@code
 * new ZipMembers(expected, 400, FeedLimits.OF_SCHOOL).of(source, name -> name.endsWith(".xml"));
 * }</pre>
 *
 * @param expected what the archive should be, for the refusal
 * @param most members, folders and those that are not wanted included
 * @param limits of the bytes of all members together
 */
public record ZipMembers(Label expected, int most, FeedLimits limits) {

    /** XML of rows that resemble one another shrinks to a thirtieth or so; a bomb shrinks to a thousandth. */
    public static final int RATIO = 200;

    /** Below so many bytes the ratio says nothing. */
    private static final int SMALL = 1 << 20;

    /**
     * The files of the zip in its order.
     *
     * @param wanted hears of the path of each file once, as the zip writes it, and says whether to keep it
     * @throws FeedRefused when it is no zip, damaged, or beyond the bounds
     */
    public List<ZipMember> of(FeedSource zip, Predicate<String> wanted) {
        try (var in = zip.open()) {
            return new Inflating(SourceLocation.of(zip.name()), wanted).members(in);
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw refused(zip, new FeedRefusal.Missing());
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            // names of members in no encoding are an IllegalArgumentException of the JDK
            throw refused(zip, new FeedRefusal.BadZip(damaged.getClass().getSimpleName(), expected));
        } catch (IOException unreadable) {
            throw refused(zip, new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName()));
        }
    }

    private static FeedRefused refused(FeedSource zip, FeedRefusal why) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(zip.name()), why));
    }

    private final class Inflating {

        private final SourceLocation where;
        private final Predicate<String> wanted;
        private final List<ZipMember> members = new ArrayList<>();
        private int met;
        private long inflated;

        Inflating(SourceLocation where, Predicate<String> wanted) {
            this.where = where;
            this.wanted = wanted;
        }

        List<ZipMember> members(InputStream in) throws IOException {
            try (var compressed = new Counter(in);
                    var zip = new ZipInputStream(compressed, StandardCharsets.ISO_8859_1)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    member(zip, entry.getName(), compressed);
                }
            }
            if (met == 0) {
                throw new ZipException();
            }
            return members;
        }

        private void member(ZipInputStream zip, String name, Counter compressed) throws IOException {
            if (++met > most) {
                throw refused(new FeedRefusal.TooManyMembers(most, expected));
            }
            var path = name.replace('\\', '/');
            var isWanted = !path.endsWith("/") && wanted.test(name);
            var bytes = bytes(zip, compressed, isWanted);
            if (isWanted) {
                members.add(new ZipMember(path, FeedSource.bytes(path, bytes)));
            }
        }

        /** Those of one that is not wanted are bounded too, and not kept. */
        private byte[] bytes(ZipInputStream zip, Counter compressed, boolean isWanted) throws IOException {
            var bytes = new ByteArrayOutputStream();
            var buffer = new byte[1 << 13];
            var before = compressed.count;
            var grown = 0L;
            for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                bytes.write(buffer, 0, isWanted ? read : 0);
                grown += read;
                inflated += read;
                bound(grown, compressed.count - before);
            }
            return bytes.toByteArray();
        }

        private void bound(long grown, long compressed) {
            if (inflated > limits.bytes()) {
                throw refused(new FeedRefusal.TooBig(limits.bytes(), expected));
            }
            if (grown > SMALL && grown > compressed * RATIO) {
                throw refused(new FeedRefusal.TooCompressed(RATIO, expected));
            }
        }

        private FeedRefused refused(FeedRefusal why) {
            return new FeedRefused(Issue.fatal(where, why));
        }
    }

    /** Counts the bytes of the zip that were needed so far. */
    private static final class Counter extends FilterInputStream {

        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
