package org.ent4j.ticketing.request;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Label;

/** What is demanded of a request before it is sent: all of it, on this page. */
public final class DraftRules {

    private static final Pattern TELEPHONE = Pattern.compile(
            "[%1$s]*\\+?[0-9](?:[%1$s./-]?(?:\\(0\\)[%1$s]?)?[0-9]){5,19}[%1$s]*".formatted(" \u00a0\u202f"));

    /** A draft is looked at. */
    record Sent(RequestDraft draft, FormPolicy policy) {

        private Optional<Category> category() {
            return policy.catalogue().find(draft.category());
        }

        private List<String> sites() {
            return policy.sites(draft.school());
        }

        private boolean isSiteUnknown() {
            return sites().size() > 1 && draft.site().filter(sites()::contains).isEmpty();
        }

        private Optional<String> unknownProduct() {
            return draft.product()
                    .filter(id -> category()
                            .filter(each -> each.products().stream()
                                    .anyMatch(product -> product.id().equals(id)))
                            .isEmpty());
        }

        private Optional<DraftReason.TooLong> tooLong() {
            return Stream.of(
                            over(
                                    "description",
                                    RequestForm.DESCRIPTION,
                                    Optional.of(draft.description()),
                                    policy.longest()),
                            over("other", RequestForm.OTHER, draft.other(), RequestForm.LINE),
                            over("onBehalfOf", RequestForm.ON_BEHALF_OF, draft.onBehalfOf(), RequestForm.LINE),
                            over("availability", RequestForm.AVAILABILITY, draft.availability(), RequestForm.LINE))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private static Optional<DraftReason.TooLong> over(
                String field, Label label, Optional<String> text, int longest) {
            return text.map(each -> each.codePointCount(0, each.length()))
                    .filter(length -> length > longest)
                    .map(length -> new DraftReason.TooLong(field, label, length, longest));
        }
    }

    /** A file is looked at, with those before it. */
    record Joined(Attachment file, List<Attachment> before, AttachmentPolicy policy) {

        private Optional<Attachment> same() {
            return before.stream()
                    .filter(each -> each.sha256().equalsIgnoreCase(file.sha256()))
                    .findFirst();
        }
    }

    /** All files are looked at. */
    record AllFiles(List<Attachment> files, AttachmentPolicy policy) {

        private long bytes() {
            return files.stream().mapToLong(Attachment::size).sum();
        }
    }

    public static final Rule<Sent> A_CATEGORY_OF_THE_CATALOGUE = refusing(
            "TK-DEM-01",
            Label.of("La catégorie est au catalogue", "The category is in the catalogue"),
            "Formation des administrateurs ENT, 2018: the catalogue of requests",
            sent -> sent.category().isEmpty(),
            sent -> new DraftReason.UnknownCategory(sent.draft().category().value()));
    public static final Rule<Sent> A_CATEGORY_TO_THE_END = refusing(
            "TK-DEM-02",
            Label.of("Le domaine est choisi", "The domain is chosen"),
            "Formation des administrateurs ENT, 2018: « dans quel domaine ? »",
            sent -> sent.category().filter(each -> !each.isLeaf()).isPresent(),
            sent -> new DraftReason.NotALeaf(sent.draft().category().value()));
    public static final Rule<Sent> A_PRODUCT_OF_THE_CATEGORY = refusing(
            "TK-DEM-03",
            Label.of("Le produit est de la catégorie", "The product is of the category"),
            "Formation des administrateurs ENT, 2018: the form",
            sent -> sent.unknownProduct().isPresent(),
            sent -> new DraftReason.UnknownProduct(
                    sent.unknownProduct().orElseThrow(), sent.draft().category().value()));
    public static final Rule<Sent> A_SITE_WHERE_THERE_ARE_SEVERAL = refusing(
            "TK-DEM-04",
            Label.of("Le site est dit quand il y en a plusieurs", "The site is said where there are several"),
            "Formation des administrateurs ENT, 2018: the form",
            Sent::isSiteUnknown,
            sent -> new DraftReason.UnknownSite(sent.draft().site().orElse(""), String.join(", ", sent.sites())));
    public static final Rule<Sent> A_DESCRIPTION = refusing(
            "TK-DEM-05",
            Label.of("La demande est décrite", "The request is described"),
            "Formation des administrateurs ENT, 2018: the form",
            sent -> sent.draft().description().isBlank(),
            sent -> new DraftReason.NoDescription());
    public static final Rule<Sent> TEXTS_WITHIN_LIMITS = refusing(
            "TK-DEM-06",
            Label.of("Les textes ne dépassent pas leur longueur", "Texts keep to their length"),
            "ours: nothing is cut without a word",
            sent -> sent.tooLong().isPresent(),
            sent -> sent.tooLong().orElseThrow());
    public static final Rule<Sent> A_TELEPHONE_THAT_RINGS = refusing(
            "TK-DEM-07",
            Label.of("Le téléphone de rappel est un numéro", "The telephone is a number"),
            "ours: somebody is to call it",
            sent -> sent.draft()
                    .telephone()
                    .filter(each -> !TELEPHONE.matcher(each).matches())
                    .isPresent(),
            sent -> new DraftReason.NoTelephone(sent.draft().telephone().orElseThrow()));
    public static final Rule<Joined> A_FILE_WITH_A_NAME_AND_CONTENT = refusing(
            "TK-PJ-01",
            Label.of("La pièce jointe a un nom et un contenu", "The attachment has a name and content"),
            "OPEN-ENT support: size of one byte at least",
            joined -> joined.file().name().isBlank() || joined.file().size() < 1,
            joined -> new DraftReason.EmptyFile(joined.file().name()));
    public static final Rule<Joined> A_FILE_WITHIN_THE_LIMIT = refusing(
            "TK-PJ-02",
            Label.of("La pièce jointe ne dépasse pas la taille permise", "The attachment keeps to the size"),
            "Formation des administrateurs ENT, 2018: « Taille de fichier max. : 8.00 Mb »",
            joined -> joined.file().size() > joined.policy().mostBytes(),
            joined -> new DraftReason.FileTooBig(
                    joined.file().name(), joined.file().size(), joined.policy().mostBytes()));
    public static final Rule<Joined> A_FILE_OF_A_KIND_THAT_IS_TAKEN = refusing(
            "TK-PJ-03",
            Label.of("La pièce jointe est d'un type accepté", "The attachment is of a kind that is taken"),
            "ours: no program is taken",
            joined -> !joined.policy().extensions().contains(joined.file().extension()),
            joined -> new DraftReason.FileNotTaken(
                    joined.file().name(),
                    String.join(", ", new TreeSet<>(joined.policy().extensions()))));
    public static final Rule<Joined> A_FILE_ONCE = refusing(
            "TK-PJ-04",
            Label.of("Une pièce est jointe une fois", "A file is attached once"),
            "ours: the same checksum is the same file",
            joined -> joined.same().isPresent(),
            joined -> new DraftReason.SameFile(
                    joined.file().name(), joined.same().orElseThrow().name()));
    public static final Rule<AllFiles> FILES_WITHIN_THE_LIMIT = refusing(
            "TK-PJ-05",
            Label.of("Le nombre et le total des pièces sont permis", "Number and total of files are allowed"),
            "ours: the total is told before anything is sent",
            all -> all.files().size() > all.policy().mostFiles()
                    || all.bytes() > all.policy().mostBytesInAll(),
            all -> new DraftReason.TooManyFiles(
                    all.files().size(),
                    all.policy().mostFiles(),
                    all.bytes(),
                    all.policy().mostBytesInAll()));

    private DraftRules() {}

    static List<Rule<Sent>> ofDrafts() {
        return List.of(
                A_CATEGORY_OF_THE_CATALOGUE,
                A_CATEGORY_TO_THE_END,
                A_PRODUCT_OF_THE_CATEGORY,
                A_SITE_WHERE_THERE_ARE_SEVERAL,
                A_DESCRIPTION,
                TEXTS_WITHIN_LIMITS,
                A_TELEPHONE_THAT_RINGS);
    }

    static List<Rule<Joined>> ofFiles() {
        return List.of(
                A_FILE_WITH_A_NAME_AND_CONTENT, A_FILE_WITHIN_THE_LIMIT, A_FILE_OF_A_KIND_THAT_IS_TAKEN, A_FILE_ONCE);
    }

    /** The draft, or all that stands against sending it. */
    public static Either<Refusal, RequestDraft> check(RequestDraft draft, FormPolicy policy) {
        var refused = new ArrayList<Refused<?>>();
        Rule.checkAll(ofDrafts(), new Sent(draft, policy)).peekLeft(refused::addAll);
        var files = draft.attachments();
        for (var index = 0; index < files.size(); index++) {
            var joined = new Joined(files.get(index), files.subList(0, index), policy.attachments());
            Rule.checkAll(ofFiles(), joined).peekLeft(refused::addAll);
        }
        Rule.checkAll(List.of(FILES_WITHIN_THE_LIMIT), new AllFiles(files, policy.attachments()))
                .peekLeft(refused::addAll);
        return refused.isEmpty() ? Either.right(draft) : Either.left(new Refusal.Broken(refused));
    }

    /** What is kept of a request that is not admitted: whatever it is about, within the limits; or what is beyond them. */
    public static Either<Refusal, RequestDraft> checkKept(RequestDraft draft, FormPolicy policy) {
        return Refusal.check(List.of(TEXTS_WITHIN_LIMITS), new Sent(draft, policy))
                .flatMap(sent -> Refusal.check(
                        List.of(FILES_WITHIN_THE_LIMIT), new AllFiles(draft.attachments(), policy.attachments())))
                .map(files -> draft);
    }

    /** A file that is received, or that it is too big. */
    static Either<Refusal, Attachment> checkSize(Attachment file, AttachmentPolicy policy) {
        return Refusal.check(List.of(A_FILE_WITHIN_THE_LIMIT), new Joined(file, List.of(), policy))
                .map(Joined::file);
    }

    /** A file that is added to those of before, or all that stands against it. */
    public static Either<Refusal, Attachment> check(Attachment file, List<Attachment> before, AttachmentPolicy policy) {
        var all = new ArrayList<>(before);
        all.add(file);
        var refused = new ArrayList<Refused<?>>();
        Rule.checkAll(ofFiles(), new Joined(file, before, policy)).peekLeft(refused::addAll);
        Rule.checkAll(List.of(FILES_WITHIN_THE_LIMIT), new AllFiles(all, policy))
                .peekLeft(refused::addAll);
        return refused.isEmpty() ? Either.right(file) : Either.left(new Refusal.Broken(refused));
    }
}
