<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format">
  <!-- docgen's certificate with a bitmap of the QR code. -->
  <xsl:import href="documents/certificate.xsl"/>
  <xsl:param name="qr"/>

  <xsl:template match="side" mode="qr">
    <fo:block xsl:use-attribute-sets="qr">
      <fo:external-graphic src="url('{$qr}')" xsl:use-attribute-sets="qr-picture"/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
