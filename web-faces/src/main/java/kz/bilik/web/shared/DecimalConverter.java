package kz.bilik.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Hours and points as people type them: a comma is as good as a point, and nothing is rounded. */
@FacesConverter("bilik.Decimal")
public class DecimalConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var plain = text.strip().replace(',', '.');
        if (!plain.matches("\\d{1,6}(\\.\\d{1,4})?")) {
            throw new ConverterException(refusal(faces, component, text));
        }
        return new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static FacesMessage refusal(FacesContext faces, UIComponent component, String text) {
        var words = ResourceBundle.getBundle("i18n.faces", faces.getViewRoot().getLocale());
        var pattern = words.getString("jakarta.faces.converter.BigDecimalConverter.DECIMAL");
        var label = component instanceof UIInput input ? input.getAttributes().get("label") : "";
        var sentence = MessageFormat.format(pattern, text, "", label == null ? "" : label);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    }
}
