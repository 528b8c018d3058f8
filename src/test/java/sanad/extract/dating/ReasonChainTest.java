package sanad.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.export.reason.ReasonText;
import sanad.export.reason.Said;
import sanad.language.Manner;

/** Chains that dating makes, as a reader sees them. */
class ReasonChainTest {
    private static List<String> chain(Story story, Manner manner) {
        Dated dated = story.dated();
        Chronicle shown = new Chronicle("", story.documents(), dated.dates(), dated.timexes(), List.of());
        return new ReasonText(manner, shown)
                .chain(dated.mentions().get(0).get(1).reasons()).stream()
                        .map(Said::text)
                        .toList();
    }

    @Test
    void a_chain_reads_in_arabic() {
        assertThat(chain(HangingTest.visit(), Manner.ARABIC))
                .containsExactly(
                        "يقول المستند ١: «تأتي زيارة عمدة نورا بعد خمسة أشهر على استقباله وفد سيلين في الميناء.»",
                        "وذلك الحدث في ١٢ مايو ٢٠٢١، بحسب المستند ١: «تأتي زيارة عمدة نورا بعد خمسة أشهر»",
                        "١٢ مايو ٢٠٢١ ناقص ٥ أشهر = ديسمبر ٢٠٢٠",
                        "إذن: ديسمبر ٢٠٢٠");
    }

    @Test
    void the_same_chain_reads_in_english() {
        assertThat(chain(HangingTest.visit(), Manner.ENGLISH))
                .containsExactly(
                        "Document 1 says: \u2068“تأتي زيارة عمدة نورا بعد خمسة أشهر على استقباله وفد سيلين في الميناء.”\u2069",
                        "That was on 12 May 2021, by document 1: \u2068“تأتي زيارة عمدة نورا بعد خمسة أشهر”\u2069",
                        "12 May 2021 less 5 months = December 2020",
                        "So: December 2020");
    }
}
