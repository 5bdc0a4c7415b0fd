package org.ent4j.catalogue.feed.pronote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.catalogue.pronote.identifiers.PronoteAccount;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsReaderTest {

    private static Imported<PronoteAccount> read(String text) {
        return AccountsReader.read(FeedSource.text("pronote.csv", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nom;Prénom;Date de naissance;Sexe;Division;Login\nMARTIN;Zoé;28/09/2012;F;3A;zmartin\n",
                "\ufeffNOM,PRENOM,Né(e) le,SEXE,Classe,Identifiant,Remarque\nMARTIN,Zoé,2012-09-28,Féminin,3A,zmartin,x\n",
                "identifiant cas\tClasse\tsexe\tné le\tprenom\tnom\nzmartin\t3A\tfille\t28/09/2012\tZoé\tMARTIN\n"
            })
    void headers_separators_and_order_are_as_schools_make_them(String text) {
        var read = read(text);

        assertThat(read.issues()).isEmpty();
        assertThat(read.rows()).singleElement().satisfies(account -> {
            assertThat(account.login()).isEqualTo("zmartin");
            assertThat(account.label()).isEqualTo("MARTIN Zoé");
            assertThat(account.born().orElseThrow().digits()).isEqualTo("20120928");
            assertThat(account.sex()).contains(Sex.FEMALE);
            assertThat(account.division()).isEqualTo("3A");
            assertThat(account.population()).contains(Population.PUPILS);
        });
    }

    @Test
    void windows_1252_is_read_too() {
        var bytes = "Nom;Prénom;Login\nLEŒUF;Zoé;z\n".getBytes(Charset.forName("windows-1252"));

        assertThat(AccountsReader.read(FeedSource.bytes("f.csv", bytes))
                        .rows()
                        .get(0)
                        .label())
                .isEqualTo("LEŒUF Zoé");
    }

    @Test
    void every_line_is_kept_or_told() {
        var read = read("Nom;Prénom;Date de naissance;Sexe;Login\n"
                + "A;B;28/09/2012;M;ab\n"
                + "C;D;31/02/2012;?;cd\n"
                + "E;F;;;\n"
                + ";;;;gh\n"
                + "I;J;;;ab\n");

        assertThat(read.rows()).extracting(PronoteAccount::login).containsExactly("ab", "cd");
        assertThat(read.issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(
                        "pronote.accounts.not-a-date",
                        "pronote.accounts.unknown-sex",
                        "pronote.accounts.no-login",
                        "pronote.accounts.no-name",
                        "pronote.accounts.login-twice");
        assertThat(read.rejected()).isEqualTo(3);
    }

    @Test
    void a_file_without_the_column_that_counts_says_what_it_has() {
        var read = read("Nom;Prénom;Classe\nA;B;3A\n");

        assertThat(read.fatal().orElseThrow().reason())
                .isEqualTo(new AccountDefect.MissingColumn("Login", "Nom, Prénom, Classe"));
    }

    @Test
    void two_columns_of_identifiers_are_one_too_many() {
        assertThat(read("Nom;Prénom;Login;Identifiant\nA;B;x;y\n")
                        .fatal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(new AccountDefect.ColumnTwice("Login", "Login", "Identifiant"));
    }

    @Test
    void the_xml_of_pronote_is_read_as_well() {
        var file = VariedSso.of(4);
        var read = AccountsReader.read(FeedSource.text("sso.xml", SsoConformanceTest.written(file)));

        assertThat(read.rows()).hasSize((int) file.people().count()).isNotEmpty();
        assertThat(read.rows().get(0).population()).isNotEqualTo(Optional.empty());
    }

    @Test
    void what_is_no_file_is_refused() {
        assertThat(read("").fatal()).isPresent();
        assertThat(read("<FICHES_XML/>").fatal()).isPresent();
        assertThat(AccountsReader.read(FeedSource.file(Path.of("absent.csv")))
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("feed.missing");
    }

    @Test
    void what_somebody_is_may_be_said_in_several_ways_and_a_strange_word_is_told() {
        var read = read("Type;Civilité;Nom;Prénom;Login\n"
                + "Parent d'élève;Monsieur;A;B;1\n"
                + "prof;Madame;C;D;2\n"
                + "Personnel de vie scolaire;M.;E;F;3\n"
                + "licorne;Mme;G;H;4\n");

        assertThat(read.rows())
                .extracting(PronoteAccount::population)
                .containsExactly(
                        Optional.of(Population.GUARDIANS),
                        Optional.of(Population.TEACHERS),
                        Optional.of(Population.STAFF),
                        Optional.empty());
        assertThat(read.rows())
                .extracting(each -> each.sex().orElseThrow())
                .containsExactly(Sex.MALE, Sex.FEMALE, Sex.MALE, Sex.FEMALE);
        assertThat(read.issues()).extracting(Issue::code).containsExactly("pronote.accounts.unknown-population");
    }
}
