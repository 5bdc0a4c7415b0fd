package org.ent4j.model.nomenclature;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ent4j.model.Conformance;
import org.ent4j.model.id.Mef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NiveauMefTest {

    private static final Pattern MEF = Pattern.compile("\"ENTMefJointure\"><value>(.*?)</value>");

    @ParameterizedTest
    @CsvSource({
        "00410001110,TPS",
        "00010001310,PS",
        "00010001320,MS",
        "00010001330,GS",
        "00110002110,CP",
        "00210002210,CE1",
        "00210002220,CE2",
        "00310002210,CM1",
        "00310002220,CM2",
        "10010012110,SIXIEME",
        "1001000G11A,SIXIEME",
        "10110001110,CINQUIEME",
        "10210001110,QUATRIEME",
        "10310019110,TROISIEME",
        "16410002110,SIXIEME_SEGPA",
        "16710002110,TROISIEME_SEGPA",
        "10610016110,DISPOSITIF_COLLEGE",
        "20010014110,SECONDE",
        "20111010110,PREMIERE_GENERALE",
        "20213019110,TERMINALE_GENERALE",
        "21133104110,PREMIERE_TECHNOLOGIQUE",
        "21233104110,TERMINALE_TECHNOLOGIQUE",
        "24122351210,CAP_1",
        "24122351220,CAP_2",
        "24722002310,SECONDE_PRO",
        "24722002320,PREMIERE_PRO",
        "24722002330,TERMINALE_PRO",
        "2473340A21A,PREMIERE_PRO",
        "2473340B22A,TERMINALE_PRO",
        "2472340B42A,BAC_PRO",
        "30111034210,CPGE_1",
        "30111034220,CPGE_2",
        "31122104210,BTS_1",
        "31122104220,BTS_2"
    })
    void the_level_is_read_from_the_code(String mef, Niveau niveau) {
        assertThat(NiveauMef.of(new Mef(mef))).contains(niveau);
    }

    @ParameterizedTest
    @ValueSource(strings = {"70141501110", "75010999110", "99999999999", "ABCDEFGHIJK", "31122104110"})
    void a_code_that_no_mask_fits_has_no_level(String mef) {
        assertThat(NiveauMef.of(new Mef(mef))).isEmpty();
    }

    @Test
    void stages_follow_each_other() {
        assertThat(Niveau.values())
                .isSortedAccordingTo((one, other) -> one.etape().compareTo(other.etape()));
        assertThat(Niveau.SIXIEME_SEGPA.label().fr()).isEqualTo("6e SEGPA");
    }

    @Test
    void nearly_every_mef_of_a_feed_has_a_level() throws IOException {
        var feed = Files.readString(Conformance.file("aaf/FULL_ENTTSSERVICES_Complet_20130117_MefEducNat_0000.xml"));
        var mefs = MEF.matcher(feed).results().map(NiveauMefTest::mef).toList();
        var niveaux = mefs.stream().flatMap(mef -> NiveauMef.of(mef).stream()).toList();
        var unknown = new TreeMap<>(mefs.stream()
                .filter(mef -> NiveauMef.of(mef).isEmpty())
                .collect(groupingBy(Mef::dispositif, counting())));

        assertThat(mefs).hasSize(2_504);
        assertThat(niveaux).as("without a level, by dispositif: %s", unknown).hasSize(2_444);
        assertThat(EnumSet.copyOf(niveaux)).isEqualTo(EnumSet.allOf(Niveau.class));
    }

    private static Mef mef(MatchResult result) {
        return Mef.parse(result.group(1)).get();
    }
}
