package kz.bilik.web.file;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.Part;

/** Refuses a file that is larger than its field takes, at the field itself, so that everything else that was typed stays. */
@FacesValidator("bilik.UploadSize")
public class UploadSize implements Validator<Part> {

    private static final long MEGABYTE = 1024L * 1024;

    @Override
    public void validate(FacesContext faces, UIComponent field, Part file) {
        var told = field.getAttributes();
        var megabytes = Long.parseLong(String.valueOf(told.get("largest")));
        if (file != null && file.getSize() > megabytes * MEGABYTE) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, String.valueOf(told.get("large")), null));
        }
    }
}
