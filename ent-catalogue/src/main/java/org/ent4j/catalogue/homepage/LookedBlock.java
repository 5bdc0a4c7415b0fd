package org.ent4j.catalogue.homepage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A block under the eyes of the rules.
 *
 * @param shown what it would show
 * @param text after cleaning, of a formatted text
 */
record LookedBlock(
        Block block, List<PublicEntry> shown, Optional<CleanedText> text, LocalDate day, HomePagePolicy policy) {

    /** Below the title of the page and those of the blocks. */
    private static final int FIRST_HEADING = 3;

    private static final int A_FEW_WORDS = 80;

    String id() {
        return block.id().value();
    }

    OptionalInt count() {
        if (block instanceof Block.News news) {
            return OptionalInt.of(news.count());
        } else if (block instanceof Block.Agenda agenda) {
            return OptionalInt.of(agenda.count());
        } else if (block instanceof Block.LatestPublications latest) {
            return OptionalInt.of(latest.count());
        }
        return block instanceof Block.RssFeed feed ? OptionalInt.of(feed.count()) : OptionalInt.empty();
    }

    boolean countIsWrong() {
        return count().isPresent() && (count().getAsInt() < 1 || count().getAsInt() > policy.entries());
    }

    Optional<String> address() {
        if (block instanceof Block.Facebook facebook) {
            return Optional.of(facebook.address());
        } else if (block instanceof Block.Twitter twitter) {
            return Optional.of(twitter.address());
        }
        return block instanceof Block.RssFeed feed ? Optional.of(feed.address()) : Optional.empty();
    }

    Optional<WebAddress.Defect> addressDefect() {
        return address().flatMap(WebAddress::defect);
    }

    /** Of a good address that leads to the site of somebody else than its block says. */
    boolean isElsewhere() {
        var good = address().filter(each -> WebAddress.defect(each).isEmpty());
        return good.isPresent() && !hosts().isEmpty() && !WebAddress.isOf(hosts(), good.get());
    }

    Set<String> hosts() {
        return switch (block.kind()) {
            case FACEBOOK -> policy.facebookHosts();
            case TWITTER -> policy.twitterHosts();
            default -> Set.of();
        };
    }

    Optional<Illustration> illustration() {
        return block instanceof Block.Media media ? Optional.of(media.illustration()) : Optional.empty();
    }

    Optional<Block.Contact> contact() {
        return block instanceof Block.Contact contact ? Optional.of(contact) : Optional.empty();
    }

    Optional<MapPosition> position() {
        return contact().flatMap(Block.Contact::position);
    }

    List<String> closed() {
        return shown.stream()
                .filter(PublicEntry::needsSignIn)
                .map(PublicEntry::title)
                .toList();
    }

    /** What its author chose and nothing is any more. */
    List<String> gone() {
        var there = shown.stream().map(PublicEntry::id).collect(Collectors.toSet());
        return chosen().stream().filter(each -> !there.contains(each)).toList();
    }

    private List<String> chosen() {
        if (block instanceof Block.ArticleSelection selection) {
            return selection.articles();
        }
        return block instanceof Block.RubriqueList list ? list.rubriques() : List.of();
    }

    boolean showsNothing() {
        return block.kind().isLive() && gone().isEmpty() && shown.stream().allMatch(PublicEntry::needsSignIn);
    }

    /** An agenda whose events are all over. */
    boolean isStale() {
        return block.kind() == BlockKind.AGENDA
                && !shown.isEmpty()
                && shown.stream().allMatch(each -> each.day().map(day::isAfter).orElse(false));
    }

    LocalDate lastDay() {
        return shown.stream()
                .flatMap(each -> each.day().stream())
                .max(LocalDate::compareTo)
                .orElse(day);
    }

    int textLength() {
        return block instanceof Block.FormattedText formatted
                ? formatted.html().codePointCount(0, formatted.html().length())
                : 0;
    }

    /** Levels that come after one that is higher by more than one. */
    List<Integer> leaps() {
        var levels = text.map(CleanedText::headings).orElse(List.of());
        return IntStream.range(0, levels.size())
                .filter(at -> levels.get(at) > (at == 0 ? FIRST_HEADING - 1 : levels.get(at - 1)) + 1)
                .mapToObj(levels::get)
                .toList();
    }

    List<TextLink> links() {
        return text.map(CleanedText::links).orElse(List.of());
    }

    List<String> vagueLinks() {
        return links().stream()
                .map(TextLink::text)
                .filter(VagueWords::isVague)
                .distinct()
                .toList();
    }

    List<String> openLinks() {
        return links().stream()
                .map(TextLink::address)
                .filter(each -> each.regionMatches(true, 0, "http:", 0, "http:".length()))
                .distinct()
                .toList();
    }

    List<String> details() {
        return PersonalDetails.in(text.map(CleanedText::plain).orElse(""));
    }

    String told() {
        var words = illustration().map(Illustration::told).orElse("").strip();
        return words.length() <= A_FEW_WORDS ? words : words.substring(0, A_FEW_WORDS) + "…";
    }
}
