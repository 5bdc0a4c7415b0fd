package org.ent4j.catalogue.feed.gar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.catalogue.gar.validation.ValidationReport;
import org.ent4j.model.text.Lang;

class GarValidatorProperties {

    private static final Set<String> OPTIONAL = Set.of(
            "GARPersonNomPatro",
            "GARPersonCivilite",
            "GARPersonStructRattach",
            "GARPersonDateNaissance",
            "GARStructureTelephone",
            "GARStructureEmail",
            "GAREnsDisciplinesPostes",
            "GAREnsSpecialitesPostes");

    /** Still valid: optional elements gone, people added, objects in another order and in several files. */
    private static SmallExport valid(GarDegree degree, Random random) {
        var export = SmallExport.of(degree);
        for (var part : GarPart.values()) {
            export.file(part)
                    .children
                    .forEach(object ->
                            object.children.removeIf(child -> OPTIONAL.contains(child.name) && random.nextInt(4) == 0));
        }
        more(export, GarPart.ELEVE, "GAREleve", "e", random);
        more(export, GarPart.ENSEIGNANT, "GAREnseignant", "t", random);
        for (var part : GarPart.values()) {
            split(export, part, random);
        }
        return export;
    }

    private static void more(SmallExport export, GarPart part, String element, String letter, Random random) {
        for (int i = random.nextInt(20); i > 0; i--) {
            var copy = export.object(part, element, random.nextInt(3)).copy();
            copy.set("GARPersonIdentifiant", letter + "é" + i).set("GARPersonNom", "N'Guyên & <" + i + ">");
            export.file(part).children.add(random.nextInt(3), copy);
        }
    }

    private static void split(SmallExport export, GarPart part, Random random) {
        var objects = List.copyOf(export.file(part).children);
        export.file(part).children.clear();
        var files = 1 + random.nextInt(4);
        for (int i = 0; i < files; i++) {
            export.file(part, i);
        }
        var order = export.degree.schema().of(part).stream()
                .map(each -> each.name())
                .toList();
        var shuffled = new ArrayList<>(objects);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparing(each -> order.indexOf(each.name)));
        shuffled.forEach(object -> export.file(part, random.nextInt(files)).with(object));
    }

    @Property(tries = 80)
    void nothing_is_found_in_valid_exports(@ForAll GarDegree degree, @ForAll Random random) {
        var export = valid(degree, random);

        assertThat(PlantedDefectsTest.report(export).findings()).isEmpty();

        Statistics.label("files").collect(export.files.size() > 8);
        Statistics.label("files").coverage(coverage -> coverage.check(true).percentage(share -> share > 40));
    }

    @Property(tries = 150)
    void whatever_the_bytes_there_is_a_report(@ForAll GarDegree degree, @ForAll Random random) {
        var export = SmallExport.of(degree);
        var part = GarPart.values()[random.nextInt(GarPart.values().length)];
        var bytes = SmallExport.bytes(export.file(part));
        var how = random.nextInt(4);
        export.raw.put(export.name(part, 0), spoilt(bytes, how, random));

        var report = PlantedDefectsTest.report(export);

        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.text(Lang.FR)).isNotBlank();
            assertThat(finding.place()).doesNotContain("\n", "\u001b");
        });
        if (how == 0) {
            assertThat(report.isAccepted()).isFalse();
        }
        Statistics.label("how").collect(how);
        Statistics.label("accepted").collect(report.isAccepted());
        Statistics.label("accepted").coverage(coverage -> coverage.check(false).percentage(share -> share > 50));
    }

    /** Cut short, bits flipped, pieces doubled, bytes by chance. */
    private static byte[] spoilt(byte[] bytes, int how, Random random) {
        var place = random.nextInt(bytes.length - 2);
        return switch (how) {
            case 0 -> Arrays.copyOf(bytes, place);
            case 1 -> flipped(bytes, random);
            case 2 -> joined(Arrays.copyOf(bytes, place + 1), Arrays.copyOfRange(bytes, place / 2, bytes.length));
            default -> chance(random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        var flipped = bytes.clone();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return (new String(one, StandardCharsets.ISO_8859_1) + new String(other, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] chance(Random random) {
        var bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A second reading tells what one reading with all texts would: the brute force of these few objects. */
    @Property(tries = 80)
    void keys_are_doubled_where_their_texts_are(@ForAll GarDegree degree, @ForAll Random random) {
        var export = valid(degree, random);
        var seen = new HashSet<String>();
        var expected = 0;
        for (int i = 0; i < 30; i++) {
            var id = "r" + random.nextInt(40);
            export.file(GarPart.RESP_AFF, random.nextInt(3)).with(SmallExport.respAff(id, SmallExport.TWO));
            expected += seen.add(id) ? 0 : 1;
        }
        fill(export);

        ValidationReport report = PlantedDefectsTest.report(export);

        assertThat(report.findings())
                .hasSize(expected)
                .allMatch(each -> each.check().id().equals("CAT-VAL-30"));
        Statistics.label("doubled").collect(expected > 3);
        Statistics.label("doubled").coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    }

    /** No number is left out. */
    private static void fill(SmallExport export) {
        for (int i = 0; i < 3; i++) {
            export.file(GarPart.RESP_AFF, i);
        }
    }
}
