package org.ent4j.directory.feed.oneroster;

import static java.util.function.Predicate.not;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.feed.oneroster.OneRosterManifest.Mode;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** Reads a bundle: its manifest, then its files, each row as the format would have it. */
public final class OneRosterReader {

    private static final String MANIFEST = "manifest.csv";
    private static final List<String> VERSIONS = List.of("1.0", "1.1", "1.2");
    private static final String NOTHING = "absent";

    private final String name;
    private final Map<String, FeedSource> files = new HashMap<>();
    private final FeedLimits limits;
    private final OneRosterAccount account;
    private final Map<OneRosterFile, Map<String, OneRosterRow>> rows = new EnumMap<>(OneRosterFile.class);
    private final Map<OneRosterFile, Map<String, OneRosterRow>> gone = new EnumMap<>(OneRosterFile.class);

    private OneRosterReader(OneRosterFiles bundle, FeedLimits limits, OneRosterAccount account) {
        this.name = bundle.name();
        this.limits = limits;
        this.account = account;
        bundle.open(limits).forEach(file -> files.putIfAbsent(file.name().toLowerCase(Locale.ROOT), file));
    }

    /** The bundle in memory, and what there is to say about its files; an unusable one is refused as a whole. */
    public static Imported<OneRosterBundle> read(OneRosterFiles bundle) {
        var account = new OneRosterAccount();
        try {
            return Imported.of(read(bundle, FeedLimits.OF_SCHOOL, account), account.issues());
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    /** @throws FeedRefused when the bundle cannot be used */
    static OneRosterBundle read(OneRosterFiles bundle, FeedLimits limits, OneRosterAccount account) {
        return new OneRosterReader(bundle, limits, account).bundle();
    }

    private OneRosterBundle bundle() {
        if (files.isEmpty()
                || Arrays.stream(OneRosterFile.values())
                        .allMatch(file -> source(file).isEmpty())) {
            throw new FeedRefused(Issue.fatal(SourceLocation.of(name), new OneRosterDefect.NoBundle()));
        }
        var manifest =
                Optional.ofNullable(files.get(MANIFEST)).map(this::manifest).orElseGet(this::noManifest);
        for (var file : OneRosterFile.values()) {
            read(file, manifest);
        }
        sayOthers();
        return new OneRosterBundle(manifest, rows, gone);
    }

    private void sayOthers() {
        var ours = Arrays.stream(OneRosterFile.values())
                .map(file -> file.fileName().toLowerCase(Locale.ROOT))
                .toList();
        files.entrySet().stream()
                .filter(entry ->
                        !ours.contains(entry.getKey()) && !entry.getKey().equals(MANIFEST))
                .map(entry -> entry.getValue().name())
                .sorted()
                .forEach(other ->
                        account.say(Issue.info(SourceLocation.of(other), new OneRosterDefect.FileNotRead(other))));
    }

    private Optional<FeedSource> source(OneRosterFile file) {
        return Optional.ofNullable(files.get(file.fileName().toLowerCase(Locale.ROOT)));
    }

    private OneRosterManifest noManifest() {
        account.damage(Issue.warning(SourceLocation.of(MANIFEST), new OneRosterDefect.NoManifest()));
        var modes = new EnumMap<OneRosterFile, Mode>(OneRosterFile.class);
        Arrays.stream(OneRosterFile.values())
                .filter(file -> source(file).isPresent())
                .forEach(file -> modes.put(file, Mode.BULK));
        return new OneRosterManifest("", "", modes);
    }

    private OneRosterManifest manifest(FeedSource source) {
        var values = new HashMap<String, CsvRecord>();
        var records = OneRosterTable.records(source.name(), OneRosterText.read(source, limits, account));
        records.stream()
                .filter(record -> record.getFieldCount() > 1)
                .forEach(record -> values.putIfAbsent(property(record), record));
        var version = value(values, "oneroster.version");
        if (!VERSIONS.contains(version)) {
            account.say(Issue.warning(SourceLocation.of(source.name()), new OneRosterDefect.OtherVersion(version)));
        }
        var modes = new EnumMap<OneRosterFile, Mode>(OneRosterFile.class);
        for (var file : OneRosterFile.values()) {
            modes.put(file, mode(source.name(), file, values));
        }
        return new OneRosterManifest(version, systemCode(source.name(), values), modes);
    }

    private static String property(CsvRecord record) {
        return record.getField(0).strip().toLowerCase(Locale.ROOT);
    }

    private static String value(Map<String, CsvRecord> values, String property) {
        return Optional.ofNullable(values.get(property.toLowerCase(Locale.ROOT)))
                .map(record -> record.getField(1).strip())
                .orElse("");
    }

    /** Some software writes of every property that it is absent. */
    private String systemCode(String manifest, Map<String, CsvRecord> values) {
        var property = "source.systemCode";
        var code = value(values, property);
        if (code.equalsIgnoreCase(NOTHING)) {
            account.say(Issue.info(SourceLocation.of(manifest), new OneRosterDefect.ManifestValue(property, code, "")));
            return "";
        }
        return code;
    }

    private Mode mode(String manifest, OneRosterFile file, Map<String, CsvRecord> values) {
        var property = "file." + file.title();
        var text = value(values, property);
        var known = Arrays.stream(Mode.values())
                .filter(mode -> mode.word().equals(text))
                .findFirst();
        return known.orElseGet(() -> {
            var meant = Arrays.stream(Mode.values())
                    .filter(mode -> mode.word().equalsIgnoreCase(text))
                    .findFirst()
                    .orElse(source(file).isPresent() && text.isEmpty() ? Mode.BULK : Mode.ABSENT);
            if (!text.isEmpty() || meant != Mode.ABSENT) {
                account.say(Issue.info(
                        SourceLocation.of(manifest), new OneRosterDefect.ManifestValue(property, text, meant.word())));
            }
            return meant;
        });
    }

    private void read(OneRosterFile file, OneRosterManifest manifest) {
        var source = source(file);
        if (manifest.mode(file) == Mode.ABSENT) {
            source.ifPresent(unasked -> account.say(
                    Issue.info(SourceLocation.of(unasked.name()), new OneRosterDefect.FileNotRead(unasked.name()))));
            return;
        }
        var text =
                source.map(found -> OneRosterText.read(found, limits, account)).filter(not(String::isBlank));
        if (text.isEmpty()) {
            account.damage(
                    Issue.error(SourceLocation.of(file.fileName()), new OneRosterDefect.FileMissing(file.fileName())));
        } else {
            var name = source.map(FeedSource::name).orElse(file.fileName());
            OneRosterTable.read(file, name, text.get(), account).forEach(row -> keep(row, manifest.mode(file)));
        }
    }

    private void keep(OneRosterRow row, Mode mode) {
        var isGone = row.text("status").equals(OneRosterBundle.TO_BE_DELETED);
        if (isGone && mode == Mode.BULK) {
            account.info(row.where(), new OneRosterDefect.GoneInBulk());
        } else if (mode == Mode.DELTA && row.value("status").isEmpty()) {
            account.info(row.where(), new OneRosterDefect.NoStatus());
        }
        if (table(rows, row).containsKey(row.id()) || table(gone, row).containsKey(row.id())) {
            account.reject(row, new FeedDefect.DuplicateId(row.id()));
        } else {
            table(isGone ? gone : rows, row).put(row.id(), row);
        }
    }

    private static Map<String, OneRosterRow> table(
            Map<OneRosterFile, Map<String, OneRosterRow>> tables, OneRosterRow row) {
        return tables.computeIfAbsent(row.file(), file -> new LinkedHashMap<>());
    }
}
