package org.ent4j.catalogue.homepage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;

/**
 * Looks at pages with all the rules.
 *
 * @param shown what a block would show on a day
 * @param cleaned a formatted text, as cleaning leaves it
 */
public record PageChecks(
        HomePagePolicy policy,
        BiFunction<Block, LocalDate, List<PublicEntry>> shown,
        Function<String, CleanedText> cleaned) {

    /** All that the rules have against it on that day, the worst first. */
    public List<PageFinding> of(PageContent content, LocalDate day) {
        var blocks = content.layout().blocks().stream()
                .map(block -> looked(block, day))
                .toList();
        var page = new LookedPage(content, blocks, policy);
        return Arrays.stream(PageWeight.values())
                .flatMap(weight -> Stream.concat(
                        findings(HomePageRules.BY_WEIGHT, weight, page, Optional.empty()),
                        blocks.stream()
                                .flatMap(each -> findings(
                                        BlockRules.BY_WEIGHT,
                                        weight,
                                        each,
                                        Optional.of(each.block().id())))))
                .toList();
    }

    private LookedBlock looked(Block block, LocalDate day) {
        var text = block instanceof Block.FormattedText formatted
                ? Optional.of(cleaned.apply(formatted.html()))
                : Optional.<CleanedText>empty();
        return new LookedBlock(block, shown.apply(block, day), text, day, policy);
    }

    private static <T> Stream<PageFinding> findings(
            Map<PageWeight, List<Rule<T>>> rules, PageWeight weight, T subject, Optional<BlockId> block) {
        return rules.getOrDefault(weight, List.of()).stream()
                .flatMap(rule -> rule.refuse(subject).stream())
                .map(refused -> new PageFinding(weight, block, refused));
    }

    /** Why it is not published, when something blocks. */
    public Optional<Refusal> refusal(PageContent content, LocalDate day) {
        var blocking = of(content, day).stream()
                .filter(PageFinding::isBlocking)
                .<Refused<?>>map(PageFinding::refused)
                .toList();
        return blocking.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Broken(blocking));
    }
}
