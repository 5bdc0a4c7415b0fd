package org.ent4j.catalogue.feed.pronote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.pronote.FilePerson;
import org.ent4j.catalogue.pronote.IdentifiersFile;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.catalogue.pronote.identifiers.PronoteAccount;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.text.Label;

/**
 * Reads identifiers of Pronote: a table ({@code Nom;Prénom;Date de naissance;Sexe;Division;Login}, any separator, encoding
 * and order, further columns passed over), or RapprochementSSO 2.0, whose {@code ID_Partenaire} is the identifier. A
 * line without an identifier is an error, and so is each after the first that has the same one. Pronote publishes no
 * format of its own for this; schools make the table from its lists.
 */
public final class AccountsReader {

    private static final Label EXPECTED =
            Label.of("les identifiants de Pronote (CSV ou XML)", "identifiers of Pronote (CSV or XML)");

    private AccountsReader() {}

    /** Each identifier once. Never throws because of what is in the file. */
    public static Imported<PronoteAccount> read(FeedSource source) {
        try {
            return isXml(source) ? xml(source) : table(source);
        } catch (IOException unreadable) {
            return Imported.refused(Issue.fatal(SourceLocation.of(source.name()), unreadable(unreadable)));
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private static FeedRefusal unreadable(IOException cause) {
        return cause instanceof NoSuchFileException
                ? new FeedRefusal.Missing()
                : new FeedRefusal.Unreadable(String.valueOf(cause.getMessage()));
    }

    private static boolean isXml(FeedSource source) throws IOException {
        try (var in = source.open()) {
            var start = new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
            return start.replace("\u00ef\u00bb\u00bf", "")
                    .replace("\u0000", "")
                    .replaceAll("^[\u00fe\u00ff]+", "")
                    .stripLeading()
                    .startsWith("<");
        }
    }

    private static Imported<PronoteAccount> table(FeedSource source) throws IOException {
        try (var table = CsvTable.open(source, EXPECTED, FeedLimits.OF_SCHOOL)) {
            var read = AccountTable.read(table, EXPECTED);
            return once(read.accounts(), read.issues());
        }
    }

    private static Imported<PronoteAccount> xml(FeedSource source) {
        var read = SsoReader.read(source);
        var accounts = read.rows().stream()
                .flatMap(file -> accounts(source.name(), file))
                .toList();
        return once(accounts, read.issues());
    }

    private static Imported<PronoteAccount> once(List<PronoteAccount> accounts, List<Issue> issues) {
        var first = new HashMap<String, PronoteAccount>();
        var kept = new ArrayList<PronoteAccount>();
        var all = new ArrayList<>(issues);
        for (var account : accounts) {
            Optional.ofNullable(first.putIfAbsent(account.login(), account))
                    .ifPresentOrElse(
                            before -> all.add(Issue.error(
                                    account.where(),
                                    new AccountDefect.LoginTwice(
                                            account.login(), before.where().line()))),
                            () -> kept.add(account));
        }
        return new Imported<>(kept, all);
    }

    private static Stream<PronoteAccount> accounts(String name, IdentifiersFile file) {
        return Stream.of(
                        file.staff().stream().map(each -> account(name, each, Population.STAFF)),
                        file.teachers().stream()
                                .map(each -> born(
                                        account(name, each.person(), Population.TEACHERS),
                                        each.born().map(BirthDate::of),
                                        Optional.empty())),
                        file.guardians().stream().map(each -> account(name, each.person(), Population.GUARDIANS)),
                        file.pupils().stream()
                                .map(each -> born(
                                        account(name, each.person(), Population.PUPILS),
                                        Optional.of(BirthDate.of(each.born())),
                                        each.sex())))
                .flatMap(each -> each);
    }

    private static PronoteAccount account(String name, FilePerson person, Population population) {
        var where = SourceLocation.of(name).element("Ident " + person.ident());
        return new PronoteAccount(
                where,
                person.partnerId(),
                person.lastName(),
                person.firstName(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of(population));
    }

    private static PronoteAccount born(PronoteAccount account, Optional<BirthDate> born, Optional<Sex> sex) {
        return new PronoteAccount(
                account.where(),
                account.login(),
                account.lastName(),
                account.firstName(),
                born,
                sex,
                "",
                account.population());
    }
}
