package org.ent4j.catalogue.feed.pronote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.ent4j.catalogue.feed.esidoc.BorrowersFile;
import org.ent4j.model.feed.FeedSource;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file on its way, it is read, told or refused. */
class DamagedFilesTest {

    private static final int RUNS = 250;

    private static final String TABLE = "Nom;Prénom;Date de naissance;Sexe;Division;Login\n"
            + "MARTIN;\"Zoé\";28/09/2012;F;3A;zmartin\nDUPONT;Jean;05/01/2012;M;3B;jdupont\n";

    private static final String BORROWERS = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\r\n<FICHES_XML>"
            + "<EMPRUNTEURS><EMPRUNTEUR_M>A</EMPRUNTEUR_M><DATE_NAISSANCE_M>28/09/2012</DATE_NAISSANCE_M>"
            + "<COMPTE_M>c</COMPTE_M></EMPRUNTEURS></FICHES_XML>";

    private static final String CONTAINER =
            "<ImportChiffre xmlns=\"http://www.index-education.com/containeurimportchiffreV1\" Version=\"1.0\">"
                    + "<Partenaire>E</Partenaire><Description/><Cle>AAAA</Cle><Contenu>AAAA</Contenu>"
                    + "<Verification>AAAA</Verification><DateExport>2026-09-07T10:00:00</DateExport><UAI>9990001X</UAI>"
                    + "</ImportChiffre>";

    private final Random random = new Random(23);

    private byte[] damaged(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (var i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] =
                    (byte) (random.nextBoolean() ? "<>&\"'=;/ \n".charAt(random.nextInt(10)) : random.nextInt(256));
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    @Test
    void no_damage_is_more_than_an_issue() {
        var told = 0;
        for (var run = 0; run < RUNS; run++) {
            var sso = FeedSource.bytes("sso.xml", damaged(SsoConformanceTest.written(VariedSso.of(run))));
            told += SsoValidator.validate(sso).isValid() ? 0 : 1;
            told += SsoReader.read(sso).issues().size();
            told += AccountsReader.read(sso).issues().size();
            told += AccountsReader.read(FeedSource.bytes("t.csv", damaged(TABLE)))
                    .issues()
                    .size();
            var borrowers = FeedSource.bytes("e.xml", damaged(BORROWERS));
            told += BorrowersFile.validate(borrowers, LocalDate.of(2026, 9, 7)).isValid() ? 0 : 1;
            told += BorrowersFile.read(borrowers).issues().size();
            told += ContainerFile.read(FeedSource.bytes("c.xml", damaged(CONTAINER)))
                    .issues()
                    .size();
        }
        assertThat(told).isGreaterThan(RUNS);
    }
}
