package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the applications, orders, letters, agreements and lists around a course say, and how they change with the data. */
class CoursePapersTest {

    /** As one line, whatever the line ends: no spaces that keep words together, no line end after a hyphen. */
    private static String text(String template, Language language, DataFixture data) {
        return Press.text(Press.pdf(template, language, data.data()))
                .replaceAll("[\\s\u00A0]+", " ")
                .replaceAll("(?<=\\p{L})- (?=\\p{L})", "-");
    }

    private static String text(String template, Language language) {
        return text(template, language, DataFixture.a(template, language));
    }

    @Test
    void an_application_is_the_form_of_the_first_annex() {
        assertThat(text("application-1", Language.KK))
                .contains("курстарын ұйымдастыру және жүргізу қағидаларына 1-қосымша Нысан")
                .contains("Кімге: Бөлім басшысы, Көкшетау қаласының білім бөлімі, Һамитова Үміт Ерболқызы")
                .contains("Кімнен: Әлімқұлова Құндыз Һайдарқызы ЖСН: 850315400124")
                .contains("төменде көрсетілген біліктілікті арттыру курсына жіберуіңізді сұраймын.")
                .contains("жалпы – 18 жыл, педагогикалық – 16 жыл")
                .contains("педагог-сарапшы, 21.08.2023")
                .contains("«Ұлттық білім беру деректер қоры» ақпараттық жүйесінен алуға келісемін.")
                .contains("Өтініш тіркелді: № Ө-2026-000041, 13.01.2026");
        assertThat(text("application-1", Language.RU))
                .contains("общий – 18 лет, педагогический – 16 лет")
                .contains("72 академических часа")
                .contains("Согласен (согласна) на сбор и обработку моих персональных данных");
    }

    @Test
    void an_application_without_an_earlier_course_or_registration_leaves_their_places() {
        var data = DataFixture.a("application-1").without("lastCourse", "registration", "categoryOn");

        assertThat(text("application-1", Language.KK, data))
                .contains("соңғы өткен курсы (тақырыбы, сағат көлемі, сертификат нөмірі, күні) жоқ")
                .containsPattern("Өтініш тіркелді: № ?, күні")
                .contains("педагог-сарапшы 4)")
                .contains("Өтініш · 1/1");
    }

    @Test
    void a_head_applies_with_the_organisation_and_who_acts_for_the_head() {
        assertThat(text("application-2", Language.KK))
                .contains("қағидаларына 2-қосымша")
                .contains("Кімнен: Өтегенова Ілия Ғалымқызы, «Балдәурен» бөбекжай-балабақшасы басшысы")
                .contains("БСН 990440001234 меншік нысаны мемлекеттік педагогтер саны 34")
                .contains("Мен болмаған кезеңде міндетімді атқарушы: Жұмабекова Әйгерім Мұратқызы, әдіскер.");
    }

    @Test
    void an_admission_order_rests_on_letters_and_lists_its_listeners() {
        assertThat(text("admission-order", Language.KK))
                .contains("БҰЙРЫҚ 2026 жылғы 26 қаңтар Астана қаласы № 14-Қ")
                .contains("17-тармағына және білім басқармаларының хаттарына (1-қосымша) сәйкес БҰЙЫРАМЫН:")
                .contains("1. Осы бұйрыққа 2-қосымшадағы тізімге сәйкес 5 тыңдаушы «Мектепке дейінгі")
                .contains("көлемі – 72 академиялық сағат; лек – № 2; өткізу кезеңі – 02.02.2026 – 13.02.2026;")
                .contains("қаржыландыру көзі – республикалық бюджет.")
                .contains("3. Осы бұйрықтың орындалуын бақылау өзіме қалдырылады.")
                .contains("2026 жылғы 26 қаңтардағы № 14-Қ бұйрыққа 2-қосымша")
                .contains("Барлығы: 5 адам")
                .contains("Құжат № 14-Қ · 3/3");
        assertThat(text("admission-order", Language.RU))
                .contains("5 слушателей согласно списку в приложении 2: объём – 72 академических часа; поток – № 2;")
                .contains("Всего: 5 человек");
    }

    @Test
    void control_of_an_order_may_rest_with_another() {
        var data = DataFixture.a("admission-order", Language.RU)
                .with("control", "name", "Мұқанов Ерлан Қайратұлы")
                .with("control", "post", "заместитель директора");

        assertThat(text("admission-order", Language.RU, data))
                .contains(
                        "3. Контроль за исполнением приказа возложить: Мұқанов Ерлан Қайратұлы, заместитель директора.");
    }

    @Test
    void an_expulsion_order_follows_the_commission_and_is_read_by_the_listener() {
        assertThat(text("expulsion-order", Language.KK))
                .contains(
                        "28-тармағына және Курс тыңдаушыларының өтініштері мен өтінімдерін қарау жөніндегі комиссияның"
                                + " 2026 жылғы 10 ақпандағы № 3 шешіміне сәйкес БҰЙЫРАМЫН:")
                .contains(
                        "1. Оқу шартының (келісімінің) талаптарын орындамағаны үшін мынадай тыңдаушы оқудан шығарылсын:")
                .contains("тыңдаушының жұмыс берушісі осы бұйрық туралы хабардар етілсін.")
                .contains("Бұйрықпен таныстым:");
        assertThat(text("expulsion-order", Language.RU))
                .contains("слушателей курсов от 10 февраля 2026 года № 3 ПРИКАЗЫВАЮ:")
                .contains("С приказом ознакомлен:");
        assertThat(text(
                        "expulsion-order",
                        Language.RU,
                        DataFixture.a("expulsion-order").with("sex", "FEMALE")))
                .contains("С приказом ознакомлена:");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPEL, оқудан шығарылсын., отчислить., expel.",
        "WARN, ескерту жасалсын., объявить предупреждение., warn.",
        "TRANSFER, басқа лекке ауыстырылсын., перевести в другой поток., transfer to another stream.",
        "COMPLETE, аяқталмаған курсты аяқтауға рұқсат берілсін., разрешить завершить незавершённый курс.,"
                + " allow completion of the unfinished course.",
        "REASSESS, білімі қайта бағалансын., провести переоценку знаний., allow reassessment of knowledge.",
        "REFUSE, өтініш қанағаттандырусыз қалдырылсын., отказать в удовлетворении заявления., refuse the application."
    })
    void the_commission_decides_in_the_words_of_the_rules(String decision, String kk, String ru, String en) {
        var data = DataFixture.a("commission-decision").with("decision", decision);

        assertThat(text("commission-decision", Language.KK, data)).contains("ШЕШІМ: " + kk);
        assertThat(text("commission-decision", Language.RU, data)).contains("РЕШЕНИЕ: " + ru);
        assertThat(text("commission-decision", Language.EN, data)).contains("DECISION: " + en);
    }

    @Test
    void minutes_name_who_sat_and_each_has_a_line_to_sign_on() {
        assertThat(text("commission-decision", Language.KK))
                .contains("Мүшелері: Сейітқали Айжан Бауыржанқызы, Ли Виктория Андреевна, Төлегенов Дәурен Һасенұлы")
                .contains("Дауыс беру: «жақтап» – 5; «қарсы» – 0")
                .contains("қағидаларының 28-тармағы.")
                .containsPattern(
                        "Төраға Мұқанов Ерлан Қайратұлы Мүшелері Сейітқали .* Хатшы Қожахметова Әсел Ғаниқызы");
    }

    @Test
    void a_notice_tells_a_breach_or_an_expulsion_and_never_both() {
        var breach = DataFixture.a("notification");
        var expulsion = DataFixture.a("notification").without("violation");
        expulsion.with("expulsion", "reason", "шарт талаптары орындалмаған");
        ((ObjectNode) expulsion.data())
                .withObject("/expulsion/order")
                .put("number", "21-Қ")
                .put("date", "2026-02-11");
        ((ObjectNode) expulsion.data())
                .withObject("/expulsion/decision")
                .put("number", "3")
                .put("date", "2026-02-10");

        assertThat(text("notification", Language.KK, breach))
                .contains("оқу шартында (келісімінде) белгіленген талаптарды бұзғаны туралы хабарлаймыз.")
                .contains("Анықталған күні 09.02.2026 Нақты деректер қатысқаны – 27,8 %, талап – 80 %")
                .contains("қағидаларының 23-тармағы.")
                .doesNotContain("Бұйрық");
        assertThat(text("notification", Language.KK, expulsion))
                .contains("біліктілікті арттыру курсынан шығарылғаны туралы хабарлаймыз.")
                .contains(
                        "Бұйрық № 21-Қ, 11.02.2026 Комиссия шешімі № 3, 10.02.2026 Себебі шарт талаптары орындалмаған")
                .contains("қағидаларының 28-тармағы.");
        var both = DataFixture.a("notification");
        ((ObjectNode) both.data()).set("expulsion", expulsion.data().get("expulsion"));
        assertThat(catchThrowableOfType(RequestRefused.class, () -> Press.pdf("notification", Language.KK, both.data()))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("schema-oneOf");
    }

    @Test
    void an_order_of_a_course_that_no_budget_pays_rests_on_agreements_and_has_no_annex_of_letters() {
        var data = DataFixture.a("admission-order").with("funding", "EXTRA_BUDGET");
        ((ObjectNode) data.data()).putArray("letters");

        assertThat(text("admission-order", Language.KK, data))
                .contains("17-тармағына және тыңдаушылармен жасалатын оқу шарттарына (келісімдеріне) сәйкес")
                .contains("Осы бұйрыққа қосымшадағы тізімге сәйкес 5 тыңдаушы")
                .doesNotContain("хаттар тізбесі");
        assertThat(text("admission-order", Language.RU, data))
                .contains("на основании договоров (соглашений) на обучение, заключаемых со слушателями")
                .contains("согласно списку в приложении:")
                .doesNotContain("Перечень писем");
        assertThat(text("admission-order", Language.KK))
                .contains("білім басқармаларының хаттарына (1-қосымша) сәйкес")
                .contains("Осы бұйрыққа 2-қосымшадағы тізімге")
                .contains("Білім басқармаларының хаттар тізбесі");
    }

    @Test
    void an_agreement_has_the_four_duties_with_their_figures() {
        assertThat(text("agreement", Language.KK))
                .contains(
                        "2. Тыңдаушы міндетті: 1) белгіленген оқу жоспарына, кестесіне және сабақ кестесіне сәйкес оқуға;")
                .contains("3) курс кестесіне сәйкес барлық сабақтардың кемінде 80 %-ына қатысуға;")
                .contains("4) қорытынды тестілеуден ең жоғары балдың кемінде 50 %-ын жинап өтуге.")
                .contains("2026 жылғы 5 қаңтардағы № 4 сенімхат негізінде әрекет ететін");
    }

    @Test
    void a_paid_agreement_says_the_price_in_figures_and_words_and_is_the_basis_of_the_transfer() {
        assertThat(text("agreement", Language.KK))
                .contains(
                        "Оқу құны 85 000 (сексен бес мың) теңге; төлеуші: «Балдәурен» бөбекжай-балабақшасы; мерзімі:"
                                + " 2026 жылғы 1 ақпанға дейін. Осы шарт бюджеттен тыс қаражатты аудару үшін негіз болып табылады.");
        assertThat(text(
                        "agreement",
                        Language.RU,
                        DataFixture.a("agreement", Language.RU).with("payment", "amount", "121001.50")))
                .contains("121 001 (сто двадцать одна тысяча один) тенге 50 тиын; плательщик:");
    }

    @Test
    void an_agreement_without_a_price_is_paid_by_the_budget() {
        var data = DataFixture.a("agreement").without("payment");
        ((ObjectNode) data.data()).withObject("/representative").remove("powerOfAttorney");

        assertThat(text("agreement", Language.KK, data))
                .contains("7. Қаржыландыру. Бюджет қаражаты есебінен.")
                .contains("РММ атынан жарғы негізінде әрекет ететін")
                .doesNotContain("теңге");
    }

    @Test
    void a_long_course_ends_in_an_external_assessment() {
        assertThat(text("agreement", Language.KK, DataFixture.a("agreement").with("term", "LONG")))
                .contains("сыртқы қорытынды бағалаудан табысты өткен жағдайда сертификат");
    }

    @Test
    void an_employer_sends_one_pedagogue_or_several() {
        var one = DataFixture.a("referral-order", Language.RU);
        ((ArrayNode) one.data().get("pedagogues")).remove(1);

        assertThat(text("referral-order", Language.KK))
                .contains("1. Мынадай педагогтер 02.02.2026 – 13.02.2026 аралығында");
        assertThat(text("referral-order", Language.RU, one))
                .contains("в период 02.02.2026 – 13.02.2026 следующего педагога:")
                .contains("2. Форма обучения: с отрывом от трудовой деятельности с сохранением заработной платы.");
    }

    @ParameterizedTest
    @CsvSource({
        "REASSESS, 1, Тыңдаушының білімін қайта бағалау туралы, Мынадай тыңдаушының білімі қайта бағалансын:, О переоценке знаний",
        "REASSESS_NEXT_STREAM, 2, Тыңдаушының білімін қайта бағалау туралы,"
                + " Мынадай тыңдаушының білімі курстың келесі легімен қайта бағалансын:, О переоценке знаний",
        "TRANSFER, 3, Тыңдаушыны басқа лекке ауыстыру туралы, Мынадай тыңдаушы басқа лекке ауыстырылсын:,"
                + " О переводе слушателя в другой поток",
        "RESUME, 4, Тыңдаушының аяқталмаған курсты жалғастыруы туралы,"
                + " Мынадай тыңдаушыға аяқталмаған курсты жалғастыруға рұқсат берілсін:, О продолжении незавершённого курса"
    })
    void an_order_on_a_second_chance_names_the_subparagraph(
            String matter, int subparagraph, String title, String item, String russian) {
        var data = DataFixture.a("listener-order").with("matter", matter);

        assertThat(text("listener-order", Language.KK, data))
                .contains(title)
                .contains("27-тармағының " + subparagraph + ") тармақшасына")
                .contains("1. " + item);
        assertThat(text("listener-order", Language.RU, data))
                .contains(russian)
                .contains("В соответствии с подпунктом " + subparagraph + ") пункта 27 Правил");
    }

    @Test
    void a_region_asks_to_admit_and_counts_listeners_and_sheets() {
        assertThat(text("region-letter", Language.KK))
                .contains("Ақмола облысының білім басқармасы")
                .contains("қоса беріліп отырған тізімге сәйкес 23 тыңдаушыны қабылдауды сұраймыз.")
                .contains("Қосымша: тізім 2 парақ.");
        assertThat(text(
                        "region-letter",
                        Language.RU,
                        DataFixture.a("region-letter").with("listeners", 21)))
                .contains("21 слушателя согласно прилагаемому списку.");
    }

    @Test
    void a_list_for_trainers_hides_the_end_of_identification_numbers() {
        var office = text("listener-list", Language.KK);
        var trainer = text(
                "listener-list", Language.KK, DataFixture.a("listener-list").with("copy", "TRAINER"));

        assertThat(office).contains("850315400124").doesNotContain("Тренерге");
        assertThat(trainer)
                .contains("Тренерге арналған көшірме")
                .contains("850315••••••")
                .doesNotContain("400124");
    }

    @Test
    void a_list_keeps_the_order_it_was_given_in_and_repeats_its_head() {
        var data = DataFixture.a("listener-list").with("stage", "REFERRED");
        var rows = (ArrayNode) data.data().get("listeners");
        var last = rows.get(0).deepCopy();
        for (int i = 0; i < 30; i++) {
            rows.add(last.deepCopy());
        }

        var pdf = Press.pdf("listener-list", Language.KK, data.data());

        assertThat(Press.pages(pdf)).isGreaterThan(1);
        assertThat(Press.text(pdf))
                .contains("Біліктілікті арттыру курсына жіберілетін педагогтердің ТІЗІМІ")
                .containsPattern("1 Әлімқұлова .* 2 Ғабитова .* 3 Қасымов .* 4 Өтегенов .* 5 Һамитова .* 6 Әлімқұлова")
                .containsPattern("Жұмыс орны.*Жұмыс орны")
                .contains("Барлығы: 35 адам");
    }
}
