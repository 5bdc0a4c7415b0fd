package org.ent4j.catalogue.feed.gar.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ent4j.catalogue.archive.reading.ArchiveMembers;
import org.ent4j.catalogue.gar.GarFileName;
import org.ent4j.catalogue.gar.validation.Excerpt;
import org.ent4j.catalogue.gar.validation.ExportCheck;
import org.ent4j.catalogue.gar.validation.ExportFiles;
import org.ent4j.catalogue.gar.validation.FileDefect;
import org.ent4j.model.feed.FeedSource;

/** Whether the archive beside the files has these files and nothing else, and the md5 is its own. */
final class ArchiveCheck {

    private static final Pattern SUM = Pattern.compile("[0-9a-f]{32}");
    private static final int LONGEST_SUM = 1024;
    private static final int BUFFER = 1 << 16;

    private final ExportFiles files;
    private final Map<String, FeedSource> sources;
    private final ExportCheck check;
    private final Set<String> missing;

    ArchiveCheck(ExportFiles files, Map<String, FeedSource> sources, ExportCheck check) {
        this.files = files;
        this.sources = sources;
        this.check = check;
        this.missing = files.names().stream().map(GarFileName::file).collect(Collectors.toCollection(TreeSet::new));
    }

    void run() {
        source(files.archive()).ifPresent(archive -> {
            members(archive);
            source(files.sum()).ifPresent(sum -> sum(archive, sum));
        });
    }

    private Optional<FeedSource> source(String name) {
        return Optional.ofNullable(sources.get(name));
    }

    private void members(FeedSource archive) {
        try {
            ArchiveMembers.read(archive, this::member);
            missing.forEach(name -> say(new FileDefect.NotInArchive(name)));
        } catch (IOException cutShort) {
            say(new FileDefect.BadArchive(detail(cutShort)));
        }
    }

    private void member(String name, boolean isFile, InputStream content) throws IOException {
        var shown = Excerpt.of(name);
        if (!isFile || name.contains("/") || name.contains("\\")) {
            say(new FileDefect.NotFlat(shown));
        } else if (!missing.remove(name)) {
            say(new FileDefect.OnlyInArchive(shown));
        } else if (!isSame(name, content)) {
            say(new FileDefect.OtherInArchive(shown));
        }
    }

    private boolean isSame(String name, InputStream content) throws IOException {
        try (var file = source(name).orElseThrow().open()) {
            return isSame(file, content);
        }
    }

    private static boolean isSame(InputStream one, InputStream other) throws IOException {
        var first = new byte[BUFFER];
        var second = new byte[BUFFER];
        int length;
        do {
            length = one.readNBytes(first, 0, BUFFER);
            if (length != other.readNBytes(second, 0, BUFFER) || !Arrays.equals(first, 0, length, second, 0, length)) {
                return false;
            }
        } while (length == BUFFER);
        return true;
    }

    private void sum(FeedSource archive, FeedSource sum) {
        try {
            compare(said(sum), md5(archive));
        } catch (IOException unreadable) {
            check.besides(files.sum(), new FileDefect.BadArchive(detail(unreadable)));
        }
    }

    private void compare(String said, String found) {
        if (!said.strip().equalsIgnoreCase(found)) {
            check.besides(files.sum(), new FileDefect.WrongSum(Excerpt.of(said), found));
        } else if (!SUM.matcher(said).matches()) {
            check.besides(files.sum(), new FileDefect.SumForm(Excerpt.of(said)));
        }
    }

    private static String said(FeedSource sum) throws IOException {
        try (var in = sum.open()) {
            return new String(in.readNBytes(LONGEST_SUM), StandardCharsets.UTF_8);
        }
    }

    private static String md5(FeedSource archive) throws IOException {
        var digest = md5();
        try (var in = new DigestInputStream(archive.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has MD5.", never);
        }
    }

    private void say(FileDefect defect) {
        check.besides(files.archive(), defect);
    }

    private static String detail(IOException broken) {
        return Excerpt.of(broken.getClass().getSimpleName() + " "
                + Optional.ofNullable(broken.getMessage()).orElse(""));
    }
}
