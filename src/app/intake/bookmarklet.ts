import { LONGEST_FRAGMENT } from './brought.ts'

/**
 * What runs in the page being read: a copy of it, without what is not read, goes into the fragment of the app's address,
 * which no browser sends to a server. A page too long for that gives its seen text alone, cut at the last word that fits.
 */
const CODE = `(function(){
var copy=document.cloneNode(true);
copy.querySelectorAll('script:not([type="application/ld+json"]),style,svg,img,picture,source,video,audio,iframe,canvas,noscript,template,object,embed,link:not([rel~="canonical"])').forEach(function(one){one.remove()});
copy.querySelectorAll('*').forEach(function(one){Array.from(one.attributes).forEach(function(a){if(!/^(class|id|lang|dir|role|rel|itemprop|datetime|content|name|property|hidden|type|aria-hidden|aria-modal)$/.test(a.name)&&!(a.name==='href'&&one.localName==='link'))one.removeAttribute(a.name)})});
var pack=function(html){return encodeURIComponent(JSON.stringify({v:1,url:location.href.split('#')[0],html:html}))};
var packed=pack(copy.documentElement.outerHTML);
if(packed.length>LONGEST){
var safe=function(words){return words.replace(/&/g,'&amp;').replace(/</g,'&lt;')};
var body=safe(document.body.innerText).slice(0,LONGEST/4);
do{packed=pack('<!doctype html><title>'+safe(document.title)+'</title><p>'+body.replace(/\\n+/g,'</p><p>'));body=body.slice(0,body.length*0.8).replace(/\\S*$/,'')}while(packed.length>LONGEST);
}
open(APP+'#page='+packed,'_blank');
})()`

/** The address of a bookmark that brings the page being read to the app at `app`, an address without fragment. */
export const bookmarklet = (app: string): string =>
  `javascript:${encodeURIComponent(
    CODE.replaceAll('LONGEST', String(LONGEST_FRAGMENT))
      .replace('APP', () => JSON.stringify(app))
      .replaceAll('\n', ''),
  )}`
